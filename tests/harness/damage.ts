import * as fc from "fast-check";

/** A text as a disk, a hand or another program may have left it: cut, changed, doubled, or with other values in its JSON. */
export function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  const spliced = fc
    .tuple(place, fc.nat(60), fc.string({ unit: "binary", maxLength: 8 }))
    .map(([at, cut, other]) => text.slice(0, at) + other + text.slice(at + cut));
  const turned = fc
    .tuple(fc.nat(Math.max(0, text.length - 1)), fc.nat(6))
    .map(([at, bit]) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1));
  const doubled = place.map((at) => text.slice(0, at) + text);
  const emptied = fc.constantFrom(
    "",
    " ",
    "null",
    "[]",
    "{}",
    "0",
    '"',
    "\ufeff",
    `\ufeff${text}`,
    "\u0000".repeat(40),
  );
  return fc.oneof(
    spliced,
    turned,
    place.map((at) => text.slice(0, at)),
    doubled,
    emptied,
    otherValues(text),
  );
}

/** Values that look sound at a glance. */
const ODD = [
  "2026-01-01T00:00:00+05",
  "2026-02-31T00:00:00Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59-23:59",
  "__proto__",
  "constructor",
  1e308,
  -1,
  0.5,
] as const;

/** The JSON of a text with one of its values replaced, left out or put in twice. */
function otherValues(text: string): fc.Arbitrary<string> {
  const count = placesIn(JSON.parse(text)).length;
  const value = fc.oneof(fc.constantFrom(...ODD), fc.jsonValue({ maxDepth: 2 }));
  return fc
    .tuple(fc.nat(count - 1), fc.constantFrom("replace", "leave out", "double"), value)
    .map(([at, how, other]) => {
      const whole = JSON.parse(text) as object;
      const { holder, key } = placesIn(whole)[at]!;
      if (how === "replace") holder[key] = other;
      else if (Array.isArray(holder))
        holder.splice(Number(key), Number(how === "leave out"), ...(how === "double" ? [holder[Number(key)]] : []));
      else if (how === "leave out") delete holder[key];
      else holder[`${key}2`] = holder[key];
      return JSON.stringify(whole);
    });
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value as Holder, key }, ...placesIn((value as Holder)[key])]);
}
