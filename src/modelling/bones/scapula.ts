import { scapula as figures } from "../../anatomy/bones/scapula";
import type { Vec3 } from "../../anatomy/types";
import { add, scale } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { type PlatePoint, plate } from "../field/plate";
import { ellipsoid, frame } from "../field/solids";
import { bar } from "../field/sweep";
import type { BoneModel } from "./model";

/** Blade with its borders, spine, acromion, coracoid process, neck and socket. */
export function scapula(): BoneModel {
  const { blade, spine, acromion, coracoid, neck, glenoid } = figures;
  const grid = new Grid([-178, 1204, -112], [-50, 1382, 16], 1.8);
  grid.unite(plate(blade, { measuredAlong: 2, refine: 2, atLeast: 1.5 }));
  // One border round the superior angle, so that it closes without a notch.
  const upperAndMedial = [...[...figures.superiorBorder].reverse(), ...figures.medialBorder];
  grid.unite(rim([...upperAndMedial, [-91, 1216.5, -94.5]], 2), 3);
  // The measured points are the outermost: the thick lateral border lies just inside them.
  const lateral = [...figures.lateralBorder, [-91, 1216.5, -94.5] as Vec3];
  grid.unite(
    rim(
      lateral.map((p) => add(p, [2.5, 0.5, -0.5])),
      3.6,
    ),
    4,
  );
  grid.unite(spineShelf(), 4);
  grid.unite(rim(figures.spineCrest, 3.2), 4);
  // The crest broadens into the angle of the acromion.
  grid.unite(rim([...figures.spineCrest.slice(-2), [-139, 1356, -67], [-147, 1357.5, -60]], 4.5), 6);
  grid.unite(bar([...spine.slice(3).map((s) => ({ ...s, halfWidth: 9, halfThickness: 4 })), ...acromion]), 4);
  grid.unite(
    bar([
      { ...neck, halfWidth: 20, halfThickness: 9 },
      { ...neck, centre: [-135, 1331, -34], halfWidth: 18, halfThickness: 10.5 },
    ]),
    6,
  );
  grid.unite(bar(coracoid), 4);
  // The blade narrows to the neck without a gap above the infraglenoid tubercle.
  grid.unite(ellipsoid([-133, 1313, -43.5], [9, 12, 4.5], frame([-0.75, 0, 0.66], [0.3, 1, 0])), 6);
  const face = frame(glenoid.normal, [0.1, 1, 0]);
  const inward = (mm: number): Vec3 => add(glenoid.centre, scale(glenoid.normal, -mm));
  grid.unite(ellipsoid(inward(2.5), [4.5, glenoid.height / 2 + 1, glenoid.width / 2 + 1], face), 4);
  grid.cut(ellipsoid(inward(-6), [8, glenoid.height / 2 - 1, glenoid.width / 2 - 1], face), 2);
  return {
    id: "scapula",
    label: "Scapula",
    latin: "Scapula",
    kind: "bone",
    paired: true,
    surface: grid.surface(2200, 6),
  };
}

/** A round border of the given radius along measured points. */
function rim(points: readonly Vec3[], radius: number) {
  return bar(points.map((centre) => ({ centre, halfWidth: radius, halfThickness: radius, wideAxis: [0.3, 0.2, 0.9] })));
}

/** The shelf between the blade and the free edge of the spine. */
function spineShelf() {
  const root: Vec3[] = [
    [-64, 1331, -87],
    [-74, 1330, -83],
    [-84, 1331, -78],
    [-94, 1334, -72],
    [-102, 1336, -64],
    [-111, 1340, -56],
    [-119, 1342, -50],
    [-126, 1343, -47],
  ];
  const rows = figures.spineCrest.map((edge, i): PlatePoint[] => {
    const foot = root[i]!;
    const at = (t: number, half: number): PlatePoint => [
      foot[0] + t * (edge[0] - foot[0]),
      foot[1] + t * (edge[1] - foot[1]),
      foot[2] + t * (edge[2] - foot[2]),
      half,
    ];
    return [at(0, 3), at(0.5, 2), at(1, 2.5)];
  });
  return plate(rows, { measuredAlong: 1, refine: 2, atLeast: 1.6 });
}
