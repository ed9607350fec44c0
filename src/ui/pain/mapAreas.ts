import type { Side } from "../../anatomy/types";
import { zonesById } from "../../anatomy/zones";
import type { MapPicture, MapShape } from "../../core/flatMap";
import { INTIMATE } from "./zoneGroups";

/** A part of the map that can be looked at nearer. */
export interface MapArea {
  readonly id: "head" | "trunk" | "pelvis" | "arm" | "hand" | "leg" | "foot";
  readonly side: Side | null;
}

/** Regions of zones in each area. */
const REGIONS: Readonly<Record<MapArea["id"], readonly string[]>> = {
  head: ["head", "neck"],
  trunk: ["neck", "shoulder-back", "chest-abdomen"],
  pelvis: ["pelvis-hip"],
  arm: ["arm-forearm"],
  hand: ["wrist-hand"],
  leg: ["thigh-knee", "leg-ankle"],
  foot: ["foot"],
};

/** From the trunk outwards, so that the smaller lie over the larger as targets. */
export const MAP_AREAS: readonly MapArea[] = [
  { id: "trunk", side: null },
  { id: "pelvis", side: null },
  { id: "head", side: null },
  ...(["leg", "arm", "hand", "foot"] as const).flatMap((id): MapArea[] => [
    { id, side: "R" },
    { id, side: "L" },
  ]),
];

export type Box = readonly [x: number, y: number, width: number, height: number];

/** The places of an area that can be shown without a deliberate tap; of a limb those of its side. */
export function zonesOfArea(area: MapArea): readonly string[] {
  return [...zonesById.values()]
    .filter(({ id, region, relative }) => REGIONS[area.id].includes(region) && !relative && !INTIMATE.has(id))
    .map(({ id }) => id);
}

/** The outlines of an area in a picture, large ones first. */
export function shapesOfArea({ shapes }: MapPicture, area: MapArea): readonly MapShape[] {
  const zones = new Set(zonesOfArea(area));
  return shapes.filter(({ zone, side }) => zones.has(zone) && (area.side === null || side === area.side));
}

/** The box around the area's outlines, mm on the map; null where the picture shows none of it. */
export function boxOfArea(picture: MapPicture, area: MapArea): Box | null {
  // The neck is looked at with the head and belongs to the trunk only as an edge.
  const shapes = shapesOfArea(picture, area).filter(
    ({ zone }) => area.id !== "trunk" || zonesById.get(zone)?.region !== "neck",
  );
  if (shapes.length === 0) return null;
  const left = Math.min(...shapes.map(({ box }) => box[0]));
  const top = Math.min(...shapes.map(({ box }) => box[1]));
  const right = Math.max(...shapes.map(({ box }) => box[0] + box[2]));
  const bottom = Math.max(...shapes.map(({ box }) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}
