import { kidneys } from "../../anatomy/organs/kidneys";
import type { Bean } from "../../anatomy/organs/types";
import { add } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { ball, ellipsoid, frame } from "../field/solids";
import { mirrored } from "../mirror";
import type { Surface } from "../types";

const STEP = 3;
const TRIANGLES = 400;
/** The hollow is a ball of this radius, its edge rounded over `ROUND`, mm. */
const HOLLOW = 11;
const ROUND = 5;

/** Both kidneys. */
export function buildKidneys(): { R: Surface; L: Surface } {
  return { R: bean(kidneys.R), L: mirrored(bean(kidneys.L)) };
}

function bean({ centre, half, axis, hollow }: Bean): Surface {
  const body = ellipsoid(centre, half, frame(axis, [1, 0, 0]));
  return new Grid(body.low, body.high, STEP)
    .unite(body)
    .cut(ball(add(centre, hollow), HOLLOW), ROUND)
    .surface(TRIANGLES);
}
