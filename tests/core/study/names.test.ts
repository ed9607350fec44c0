import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES } from "../../../src/anatomy/structures";
import { muscles } from "../../../src/clinical";
import { nameJudge, plainName } from "../../../src/core/study/names";
import { runs } from "../../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const judge = nameJudge(muscles, MUSCLE_STRUCTURES);
const asked = muscles.flatMap((muscle) => muscle.parts.map((part) => ({ part, muscle })));
const labelOf = new Map(MUSCLE_STRUCTURES.map((structure) => [structure.id, structure]));

describe("a typed name", () => {
  it("is right in English, in Latin, and by the synonyms of a muscle of one part", () => {
    for (const { part, muscle } of asked) {
      const { label, latin } = labelOf.get(part)!;
      const names = [
        label,
        latin,
        ...(muscle.parts.length === 1 ? [muscle.label, muscle.latin, ...muscle.synonyms] : []),
      ];
      for (const name of names) if (name) expect(judge.judge(part, name).kind, `${part}: ${name}`).toBe("right");
    }
  });

  it.each([
    ["infraspinatus", "  M. INFRASPINATUS "],
    ["infraspinatus", "right infraspinatus muscle"],
    ["infraspinatus", "infraspinatous"],
    ["sternocleidomastoid-sternal", "sternocleidomastoid, sternal"],
    ["teres-major", "major teres"],
    ["quadratus-lumborum", "QL"],
    ["gluteus-medius", "glutæus medius"],
    ["fibularis-longus", "Peronaeus longus"],
  ])("of %s is right as %j", (structure, typed) => {
    if (!labelOf.has(structure)) return;
    expect(judge.judge(structure, typed).kind).toBe("right");
  });

  it("of another muscle is never right, however alike", () => {
    for (const { part, muscle } of asked) {
      const own = new Set(
        [labelOf.get(part)!, muscle]
          .flatMap((it) => [it.label, it.latin ?? ""])
          .concat(muscle.synonyms)
          .map(plainName),
      );
      for (const [i, other] of asked.entries()) {
        // Neighbours in the tables are the likest; of the others every twentieth will do.
        if (other.muscle.id === muscle.id || (other.muscle.region !== muscle.region && i % 20 > 0)) continue;
        const { label, latin } = labelOf.get(other.part)!;
        for (const name of [label, latin ?? ""]) {
          if (name === "" || own.has(plainName(name))) continue;
          expect(judge.judge(part, name).kind, `${name} for ${part}`).toBe("wrong");
        }
      }
    }
  });

  it("of the muscle is half of it where a part was asked for", () => {
    expect(judge.judge("trapezius-descending", "trapezius")).toMatchObject({ kind: "muscle", meant: "Trapezius" });
    expect(judge.judge("trapezius-descending", "Trapezius, pars ascendens").kind).toBe("wrong");
  });

  it("tells what was meant instead", () => {
    expect(judge.judge("teres-major", "teres minor")).toEqual({ kind: "wrong", meant: "Teres minor", slip: false });
    for (const nothing of ["", "   ", "muscle", "xyzzy"])
      expect(judge.judge("teres-major", nothing)).toEqual({ kind: "wrong", meant: null, slip: false });
  });

  it("with one letter wrong is right or, if that makes it as much another's, wrong; never another muscle's", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(
        fc.constantFrom(...asked),
        fc.nat(),
        letter,
        fc.constantFrom("change", "drop", "add"),
        (one, n, c, how) => {
          const name = labelOf.get(one.part)!.label.toLowerCase();
          const i = n % name.length;
          const typed =
            how === "change"
              ? name.slice(0, i) + c + name.slice(i + 1)
              : how === "drop"
                ? name.slice(0, i) + name.slice(i + 1)
                : name.slice(0, i) + c + name.slice(i);
          for (const other of asked) {
            if (other.muscle.id === one.muscle.id || other.muscle.region !== one.muscle.region) continue;
            const otherName = labelOf.get(other.part)!.label.toLowerCase();
            // Two muscles may bear the same name.
            if (plainName(otherName) === plainName(name)) continue;
            const verdict = judge.judge(other.part, typed);
            if (verdict.kind === "right") {
              // Then it must be nearer to that one: the slip made another muscle's name of it.
              expect(judge.judge(one.part, typed).kind).not.toBe("right");
            }
          }
        },
      ),
      { seed: SEED, numRuns: runs(60) },
    );
  });
});
