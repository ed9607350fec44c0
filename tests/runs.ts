/** Random cases of a property: as many in `npm test`, ten times as many (or `long`) in `npm run test:long`. Seeds stay the same. */
export const runs = (short: number, long = short * 10): number => (process.env["NEEDLEPOINT_LONG"] ? long : short);

/** Every so-manyth of a list in `npm test`, all of it in `npm run test:long`. */
export const everySo = <T>(many: number, all: Iterable<T>): T[] =>
  [...all].filter((_, i) => Boolean(process.env["NEEDLEPOINT_LONG"]) || i % many === 0);
