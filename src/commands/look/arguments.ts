import { MUSCLE_STRUCTURES } from "../../anatomy/structures";
import type { Vec3 } from "../../anatomy/types";
import { SHOTS, type Shot } from "./shots";

/** What the pictures show of the body. */
export interface Showing {
  /** Node names (`ID.R`, `ID.L`, `ID`) that alone are shown; null for everything. */
  readonly only: readonly string[] | null;
  /** Muscles of the layers 1 to this are taken off. */
  readonly layer: number;
  /** 0 no skin .. 1 opaque. */
  readonly skin: number;
}

/** A request for pictures. */
export interface LookRequest extends Showing {
  readonly out: string;
  readonly shots: readonly Shot[];
  /** The muscles and bones of the tables as they are now, not those of the stored model. */
  readonly draft: boolean;
}

const OPTIONS = ["--out", "--view", "--only", "--layer", "--skin", "--from", "--centre", "--room"];

/**
 * Reads `--out DIR [--view NAME]... [--only ID]... [--layer N] [--skin 0..1] [--from X,Y,Z] [--centre X,Y,Z] [--room MM]
 * [--draft]`. Without `--view` all views are meant.
 * @param nodes the names of the model's nodes
 * @returns the request, or one line that says what is wrong
 */
export function readLookArguments(args: readonly string[], nodes: ReadonlySet<string>): LookRequest | string {
  let out: string | null = null;
  let layer = 0;
  let skin = 0;
  let draft = false;
  let frame: Partial<Shot> = {};
  const shots: Shot[] = [];
  const only: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const option = args[i]!;
    if (option === "--draft") {
      draft = true;
      continue;
    }
    if (!OPTIONS.includes(option)) return `look: no option "${option}"`;
    const value = args[++i];
    if (value === undefined || value === "" || value.startsWith("--")) return `look: ${option} needs a value`;
    if (option === "--out") {
      if (out !== null) return "look: --out is given twice";
      out = value;
    } else if (option === "--view") {
      const shot = SHOTS.find(({ name }) => name === value);
      if (!shot) return `look: no view "${value}"; there are ${SHOTS.map(({ name }) => name).join(", ")}`;
      if (!shots.includes(shot)) shots.push(shot);
    } else if (option === "--only") {
      const found = nodesOf(value, nodes);
      if (found.length === 0) return `look: the model has no structure "${value}"`;
      only.push(...found);
    } else if (option === "--layer") {
      layer = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (Number.isNaN(layer)) return `look: --layer is a whole number from 0, not "${value}"`;
    } else if (option === "--room") {
      const room = Number(value);
      if (!(room > 0)) return `look: --room is a size in mm, not "${value}"`;
      frame = { ...frame, room: [room, room] };
    } else if (option === "--from" || option === "--centre") {
      const place = value.split(",").map(Number);
      if (place.length !== 3 || !place.every(Number.isFinite))
        return `look: ${option} is three numbers, not "${value}"`;
      frame = { ...frame, [option.slice(2)]: place as unknown as Vec3 };
    } else {
      skin = Number(value);
      if (!(skin >= 0 && skin <= 1)) return `look: --skin is a number from 0 to 1, not "${value}"`;
    }
  }
  if (out === null) return "look: say where the pictures go: --out DIR [--view NAME]... [--only ID]...";
  const framed = (shots.length > 0 ? shots : SHOTS).map((shot) => ({ ...shot, ...frame }));
  return { out, draft, shots: framed, only: only.length > 0 ? only : null, layer, skin };
}

/** The nodes that a structure or muscle id stands for, with or without a side (`.R`, `.L`). */
function nodesOf(id: string, nodes: ReadonlySet<string>): string[] {
  const side = /\.[RL]$/.exec(id)?.[0] ?? null;
  const bare = side ? id.slice(0, -2) : id;
  const structures = MUSCLE_STRUCTURES.filter(({ muscle }) => muscle === bare).map((structure) => structure.id);
  const names = [...new Set([bare, ...structures])].flatMap((name) =>
    side ? [`${name}${side}`] : [name, `${name}.R`, `${name}.L`],
  );
  return names.filter((name) => nodes.has(name));
}
