/** Random cases of a property: as many in `npm test`, ten times as many in `npm run test:long`. Seeds stay the same. */
export const runs = (short: number): number => (process.env["NEEDLEPOINT_LONG"] ? short * 10 : short);
