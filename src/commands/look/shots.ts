import { REGIONS } from "../../anatomy/regions";
import { MUSCLE_STRUCTURES } from "../../anatomy/structures";
import type { Vec3 } from "../../anatomy/types";

/** One picture to take: what is in it and from where. Everything that the page needs, as plain data. */
export interface Shot {
  readonly name: string;
  /** Pixels. */
  readonly size: readonly [width: number, height: number];
  /** From the body to the camera, body frame, any length. */
  readonly from: Vec3;
  /** Middle of the picture, mm. */
  readonly centre: Vec3;
  /** What the picture shows between its edges, mm: at least this wide and this high. */
  readonly room: readonly [width: number, height: number];
  /** Show only what lies within `room` of the centre along the line of sight: legs stand in the way of a view from below. */
  readonly clipped: boolean;
  /** Structures taken off because they hide the region. */
  readonly under: readonly string[];
}

const WHOLE_SIZE = [1200, 1500] as const;
const REGION_SIZE = [1400, 1100] as const;

/** Middle and size of the standing figure with a little room around it, mm. */
const WHOLE: readonly Pick<Shot, "name" | "from" | "centre" | "room">[] = [
  { name: "front", from: [0, 0, 1], centre: [0, 835, 10], room: [760, 1760] },
  { name: "back", from: [0, 0, -1], centre: [0, 835, 10], room: [760, 1760] },
  { name: "left", from: [1, 0, 0], centre: [0, 835, 10], room: [400, 1760] },
  { name: "right", from: [-1, 0, 0], centre: [0, 835, 10], room: [400, 1760] },
  { name: "top", from: [0, 1, 0.02], centre: [0, 1400, 20], room: [740, 500] },
  { name: "sole", from: [0, -1, 0.02], centre: [0, 20, 20], room: [480, 400] },
];

/** "back" is the whole body from behind; the region of that name goes by this one. */
const nameOf = (region: string) => (WHOLE.some(({ name }) => name === region) ? `${region}-region` : region);

/** Thin sheets that the app turns to glass until they are chosen; they are taken off where another region is meant. */
const VEILS = MUSCLE_STRUCTURES.filter(({ veil }) => veil);

/** Every named view, whole body first, then the regions from head to foot. Names are unique. */
export const SHOTS: readonly Shot[] = [
  ...WHOLE.map((view): Shot => ({ ...view, size: WHOLE_SIZE, clipped: false, under: VEILS.map(({ id }) => id) })),
  ...REGIONS.map(
    (region): Shot => ({
      name: nameOf(region.id),
      size: REGION_SIZE,
      from: region.from,
      centre: region.centre,
      room: [region.height, region.height],
      clipped: true,
      under: [...(region.under ?? []), ...VEILS.filter((veil) => veil.region !== region.id).map(({ id }) => id)],
    }),
  ),
];
