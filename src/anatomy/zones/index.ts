import { armForearmZones } from "./armForearm";
import { chestAbdomenZones } from "./chestAbdomen";
import { zonesOf } from "./draw";
import { footZones } from "./foot";
import { headZones } from "./head";
import { legAnkleZones } from "./legAnkle";
import { neckZones } from "./neck";
import { pelvisHipZones } from "./pelvisHip";
import { shoulderBackZones } from "./shoulderBack";
import { thighKneeZones } from "./thighKnee";
import type { Zone } from "./types";
import { wristHandZones } from "./wristHand";

export type { Zone } from "./types";

/** Every place where pain is felt, from head to foot. */
export const zones: readonly Zone[] = [
  ...headZones,
  ...neckZones,
  ...shoulderBackZones,
  ...chestAbdomenZones,
  ...armForearmZones,
  ...wristHandZones,
  ...pelvisHipZones,
  ...thighKneeZones,
  ...legAnkleZones,
  ...footZones,
  ...zonesOf("any", [{ id: "local", label: "Around the point itself", relative: true }]),
];

/** The same by id. */
export const zonesById: ReadonlyMap<string, Zone> = new Map(zones.map((zone) => [zone.id, zone]));
