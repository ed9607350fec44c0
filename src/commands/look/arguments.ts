import { MUSCLE_STRUCTURES } from "../../anatomy/structures";
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
}

/**
 * Reads `--out DIR [--view NAME]... [--only ID]... [--layer N] [--skin 0..1]`. Without `--view` all views are meant.
 * @param nodes the names of the model's nodes
 * @returns the request, or one line that says what is wrong
 */
export function readLookArguments(args: readonly string[], nodes: ReadonlySet<string>): LookRequest | string {
  let out: string | null = null;
  let layer = 0;
  let skin = 0;
  const shots: Shot[] = [];
  const only: string[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const option = args[i]!;
    if (!["--out", "--view", "--only", "--layer", "--skin"].includes(option)) return `look: no option "${option}"`;
    const value = args[i + 1];
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
    } else {
      skin = Number(value);
      if (!(skin >= 0 && skin <= 1)) return `look: --skin is a number from 0 to 1, not "${value}"`;
    }
  }
  if (out === null) return "look: say where the pictures go: --out DIR [--view NAME]... [--only ID]...";
  return { out, shots: shots.length > 0 ? shots : SHOTS, only: only.length > 0 ? only : null, layer, skin };
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
