/** Random cases of a property: as many in `npm test`, ten times as many (or `long`) in `npm run test:long`. Seeds stay the same. */
export const runs = (short: number, long = short * 10): number => (process.env["NEEDLEPOINT_LONG"] ? long : short);
