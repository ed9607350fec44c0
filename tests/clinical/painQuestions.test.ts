import { describe, expect, it } from "vitest";
import { zones, zonesById } from "../../src/anatomy/zones";
import { citations, muscles } from "../../src/clinical";
import { scope } from "../../src/clinical/scope";
import { readPainArguments } from "../../src/commands/painArguments";
import { type RankedPoint, rankPoints } from "../../src/core/ranking";
import type { ReportedPain } from "../../src/core/view";
import { type PainQuestion, painQuestions } from "./painQuestions";

const points = muscles.flatMap((muscle) => muscle.triggerPoints);
const known = new Set(citations.map((citation) => citation.id));

const titled = painQuestions.map((question) => ({ ...question, title: question.pain.join(" ") }));

function reported(question: PainQuestion): ReportedPain[] {
  const pain = readPainArguments(question.pain, zones);
  if (typeof pain === "string") throw new Error(pain);
  return pain;
}

/** The sides that a question names: none where the pain lies on the midline. */
function sidesOf(question: PainQuestion) {
  return [...new Set(reported(question).flatMap((place) => place.side ?? []))];
}

/** The whole ranking, and those of its rows that are on the side of the pain (all where the pain has no side). */
function ranking(question: PainQuestion): { all: RankedPoint[]; rows: RankedPoint[] } {
  const [side] = sidesOf(question);
  const all = rankPoints(points, reported(question), zonesById);
  return { all, rows: side ? all.filter((row) => row.side === side) : all };
}

const muscleOf = (row: RankedPoint) => row.id.split(".")[0]!;

describe("the table of clinical questions", () => {
  it("has thirty rows, and asks for no zone twice", () => {
    expect(painQuestions).toHaveLength(30);
    const asked = painQuestions.flatMap((question) => reported(question).map((place) => place.zone));
    expect(asked.filter((zone, i) => asked.indexOf(zone) !== i)).toEqual([]);
  });

  it.each(titled)("states its expectation soundly: $title", (question) => {
    const { leaders, within, source, also = [] } = question;
    expect([source, ...also].map((s) => s.citation).filter((id) => !known.has(id))).toEqual([]);
    expect(leaders.filter((id) => !Object.hasOwn(scope, id))).toEqual([]);
    expect(new Set(leaders).size).toBe(leaders.length);
    expect(leaders.length).toBeGreaterThan(0);
    expect(Number.isInteger(within) && within >= 1 && within <= 8).toBe(true);
    expect(sidesOf(question).length, "all on one side").toBeLessThanOrEqual(1);
  });
});

describe("the ranking answers as the pain guides do", () => {
  it.each(titled)("a leader comes first, on the side of the pain: $title", (question) => {
    const { all, rows } = ranking(question);
    const first = rows[0];
    expect(question.leaders).toContain(first && muscleOf(first));
    // Nothing on the other side is better.
    expect(first?.score).toBe(all[0]?.score);
  });

  it.each(titled)("enough of the leaders are in front: $title", (question) => {
    const { leaders, within } = question;
    const front = [...new Set(ranking(question).rows.map(muscleOf))].slice(0, within);
    const present = leaders.filter((id) => front.includes(id));
    const enough = Math.min(3, Math.ceil(leaders.length / 2));
    expect(present.length, `in front: ${front.join(", ")}`).toBeGreaterThanOrEqual(enough);
  });
});
