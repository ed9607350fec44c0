/** The clinical tables against each other and against the ids of anatomy: every name that is used must exist. */

import { citationSchema, claimSchema, faultsOf, muscleSchema, sayingSchema, themeSchema } from "./schema";
import { scope } from "./scope";
import type { Citation, Claim, Muscle, Needling, PainKind, Saying, Source, Theme, TriggerPoint } from "./types";

export interface ClinicalContent {
  readonly muscles: readonly Muscle[];
  readonly claims: readonly Claim[];
  readonly themes: readonly Theme[];
  readonly sayings: readonly Saying[];
  readonly citations: readonly Citation[];
}

/** What the tables may name of anatomy. */
export interface AnatomyIds {
  /** Zone ids, with the laterality of each. */
  readonly zones: ReadonlyMap<string, "pair" | "midline" | "left" | "band" | "any">;
  /** Structure ids, with the number of bodies of each and the muscle it belongs to. */
  readonly structures: ReadonlyMap<string, { readonly bodies: number; readonly muscle: string | null }>;
  readonly landmarks: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

const painKinds: readonly PainKind[] = ["essential", "spillover", "rare"];

/** Every fault as one line that names the row; empty for sound content. */
export function checkContent(content: ClinicalContent, anatomy: AnatomyIds): string[] {
  const { muscles, claims, themes, sayings, citations } = content;
  const known = new Set(citations.map((c) => c.id));
  return [
    ...repeated("citation", citations),
    ...repeated("claim", claims),
    ...repeated("theme", themes),
    ...repeated("saying", sayings),
    ...repeated("muscle", muscles),
    ...repeated(
      "trigger point",
      muscles.flatMap((m) => m.triggerPoints),
    ),
    ...citations.flatMap((c) => named(`citation ${c.id}`, faultsOf(citationSchema, c))),
    ...claims.flatMap((c) =>
      named(`claim ${c.id}`, [...faultsOf(claimSchema, c), ...unknownSources(c.sources, known)]),
    ),
    ...themes.flatMap((t) =>
      named(`theme ${t.id}`, [...faultsOf(themeSchema, t), ...unknownSources(t.sources, known)]),
    ),
    ...sayings.flatMap((s) =>
      named(`saying ${s.id}`, [...faultsOf(sayingSchema, s), ...unknownSources(s.sources, known)]),
    ),
    ...muscles.flatMap((m) =>
      named(`muscle ${m.id}`, [...faultsOf(muscleSchema, m), ...muscleFaults(m, anatomy, known)]),
    ),
    ...muscles.flatMap((m) =>
      m.triggerPoints.flatMap((p) => named(p.id, [...pointFaults(m, p, anatomy), ...unknownSources(p.sources, known)])),
    ),
  ];
}

function muscleFaults(muscle: Muscle, anatomy: AnatomyIds, known: ReadonlySet<string>): string[] {
  return [
    ...(muscle.id in scope ? [] : ["is not in the scope of the content"]),
    ...muscle.parts
      .filter((part) => !anatomy.structures.has(part))
      .map((part) => `names a structure that does not exist: ${part}`),
    ...muscle.related
      .filter((other) => !(other in scope))
      .map((other) => `is related to a muscle that does not exist: ${other}`),
    ...(anatomy.regions.has(muscle.region) ? [] : [`lies in a region that does not exist: ${muscle.region}`]),
    ...hazardFaults(muscle.needling),
    ...unknownSources(muscle.sources, known),
  ];
}

function pointFaults(muscle: Muscle, point: TriggerPoint, anatomy: AnatomyIds): string[] {
  const faults: string[] = [];
  if (!point.id.startsWith(`${muscle.id}.`)) faults.push(`stands under ${muscle.id}`);
  if (!muscle.parts.includes(point.structure))
    faults.push(`lies in ${point.structure}, which is no part of ${muscle.id}`);
  const bodies = anatomy.structures.get(point.structure)?.bodies ?? 1;
  if (typeof point.strand === "number" && point.strand >= bodies)
    faults.push(`names strand ${point.strand} of ${bodies}`);
  const listed = new Map<string, PainKind>();
  for (const kind of painKinds)
    for (const { zone, side } of point[kind]) {
      const laterality = anatomy.zones.get(zone);
      if (laterality === undefined) faults.push(`names a zone that does not exist: ${zone}`);
      if (laterality === "midline" && side !== "midline") faults.push(`puts the midline zone ${zone} on a side`);
      if (laterality === "pair" && side === "midline") faults.push(`puts the paired zone ${zone} on the midline`);
      if (listed.has(`${zone} ${side}`)) faults.push(`lists ${zone} twice`);
      listed.set(`${zone} ${side}`, kind);
    }
  for (const stroke of point.strokes) {
    if (point[stroke.kind].length === 0) faults.push(`paints ${stroke.kind} pain but lists no such zone`);
    for (const anchor of stroke.path)
      if ("at" in anchor && !anatomy.landmarks.has(anchor.at))
        faults.push(`paints at an unknown landmark: ${anchor.at}`);
  }
  if (point.needling) faults.push(...hazardFaults(point.needling));
  return faults;
}

/** A level beyond the basic course has a reason, and the reason is a hazard. */
function hazardFaults({ level, hazards }: Needling): string[] {
  return level !== "standard" && hazards.length === 0 ? [`is needled at the level "${level}" but names no hazard`] : [];
}

function unknownSources(sources: readonly Source[], known: ReadonlySet<string>): string[] {
  return sources.filter((s) => !known.has(s.citation)).map((s) => `cites a work that does not exist: ${s.citation}`);
}

function repeated(what: string, rows: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => `${what} ${id}: stands there twice`);
}

const named = (row: string, faults: readonly string[]): string[] =>
  [...new Set(faults)].map((fault) => `${row}: ${fault}`);
