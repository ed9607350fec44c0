import { hipBone as figures } from "../../anatomy/bones/hipBone";
import type { Vec3 } from "../../anatomy/types";
import { add, normalise, scale } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { plate } from "../field/plate";
import { ball, behindPlane, cone, ellipsoid, frame } from "../field/solids";
import { bar } from "../field/sweep";
import type { BoneModel } from "./model";

/** Thickness of the wall round the hip socket, mm. */
const SOCKET_WALL = 5;

/** Iliac wing with its crest, ischium, pubis with both rami round the obturator foramen, and the socket of the hip. */
export function hipBone(): BoneModel {
  const { acetabulum, iliacCrest, wing, ischium, ischiopubicRamus, superiorPubicRamus, symphysis } = figures;
  const grid = new Grid([-138, 762, -90], [-2, 990, 72], 2);
  grid.unite(plate(wing, { measuredAlong: 0, refine: 2, atLeast: 2 }));
  // Drawn in by the crest's own thickness, so that the crest ends where the measured points lie.
  grid.unite(border(iliacCrest.map((c) => ({ p: [c.p[0], c.p[1] - 4, c.p[2]], radius: c.halfThickness * 0.8 }))), 5);
  grid.unite(border(figures.posteriorBorder.map((p) => ({ p: [p[0], p[1], p[2] + 3], radius: 4.5 }))), 4);
  grid.unite(border(figures.anteriorBorder.map((p) => ({ p: [p[0] + 1, p[1], p[2] - 4], radius: 4.2 }))), 4);
  grid.unite(
    bar(ischium.map((s) => ({ ...s, halfWidth: s.halfWidth * 0.95, halfThickness: s.halfThickness * 0.9 }))),
    6,
  );
  grid.unite(bar(ischiopubicRamus), 5);
  grid.unite(bar(superiorPubicRamus), 5);
  grid.unite(
    bar([
      { centre: [-9.5, 822, 44], halfWidth: 8, halfThickness: 5, wideAxis: [0, 0.5, 0.86] },
      { centre: [-10, 810, 37], halfWidth: 9, halfThickness: 5, wideAxis: [0, 0.5, 0.86] },
      { centre: [-10.5, 799, 28], halfWidth: 6, halfThickness: 4.5, wideAxis: [0, 0.5, 0.86] },
    ]),
    4,
  );
  // The stout part of the ilium that hands the load to the socket.
  grid.unite(ellipsoid([-80, 863, 1], [29, 24, 15], frame([-0.56, 0, 0.83], [0, 1, 0])), 10);
  const wall = ball(acetabulum.centre, acetabulum.radius + SOCKET_WALL);
  const mouth = add(acetabulum.centre, scale(normalise(acetabulum.normal), 2));
  grid.unite(behindPlane(wall, mouth, acetabulum.normal), 9);
  grid.unite(cone([-63, 838, -27], [-44, 838.5, -44], 12, 2.2), 6);
  grid.cut(ball(acetabulum.centre, acetabulum.radius), 4);
  // The floor's rough fossa and the notch at the socket's lower edge.
  grid.cut(ellipsoid([-64, 822, 1], [11, 13, 11]), 5);
  // The pubic face that looks at the other side.
  grid.cut(ellipsoid([0, (symphysis.top[1] + symphysis.bottom[1]) / 2, 37], [5, 40, 40]), 1);
  return {
    id: "hip-bone",
    label: "Hip bone",
    latin: "Os coxae",
    kind: "bone",
    paired: true,
    surface: grid.surface(3200, 4),
  };
}

/** The disc of fibrous cartilage between the two pubic bones. */
export function pubicSymphysis(): BoneModel {
  const { top, bottom } = figures.symphysis;
  const grid = new Grid([-12, 784, 10], [12, 838, 64], 1.4, true);
  const down: Vec3 = [0, bottom[1] - top[1], bottom[2] - top[2]];
  const centre: Vec3 = [0, (top[1] + bottom[1]) / 2 + 0.5, (top[2] + bottom[2]) / 2 + 1];
  grid.unite(ellipsoid(centre, [17, 8.5, 7.5], frame(down, [0, 1, -1])));
  return {
    id: "pubic-symphysis",
    label: "Pubic symphysis",
    latin: "Symphysis pubica",
    kind: "cartilage",
    paired: false,
    surface: grid.surface(160),
  };
}

/** A round border along points, each with its own radius. */
function border(points: readonly { readonly p: Vec3; readonly radius: number }[]) {
  return bar(
    points.map(({ p, radius }) => ({ centre: p, halfWidth: radius, halfThickness: radius, wideAxis: [1, 0.1, 0.2] })),
  );
}
