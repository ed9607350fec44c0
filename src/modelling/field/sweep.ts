import type { BarSection } from "../../anatomy/bones/types";
import type { Strap, Vec3 } from "../../anatomy/types";
import { add, clamp, cross, dot, normalise, scale, subtract } from "../../anatomy/vector";
import { strapSection } from "../strap";
import { ellipsoidDistance, type Solid } from "./solids";

interface Section {
  centre: Vec3;
  across: Vec3;
  over: Vec3;
  width: number;
  thickness: number;
  bow: number;
  wedge: number;
}

/** The solid of a strap between u = `from` and u = `to`, in `pieces` straight pieces; bow and wedge are kept. */
export function strapSolid(strap: Pick<Strap, "ref" | "stations">, pieces: number, from = 0, to = 1): Solid {
  const sections = Array.from({ length: pieces + 1 }, (_, i) => strapSection(strap, from + ((to - from) * i) / pieces));
  return sweep(sections);
}

/** The solid of a bar: elliptic sections joined in order, two straight pieces between neighbours, with round ends. */
export function bar(rows: readonly BarSection[]): Solid {
  const oriented: Section[] = [];
  rows.forEach((row, i) => {
    const before = rows[Math.max(i - 1, 0)]!.centre;
    const after = rows[Math.min(i + 1, rows.length - 1)]!.centre;
    const along = normalise(subtract(after, before));
    let wide = row.wideAxis;
    const last = oriented[i - 1];
    // The measured axis has no sign: take the one that continues the section before.
    if (last && dot(wide, last.across) < 0) wide = scale(wide, -1);
    const across = normalise(subtract(wide, scale(along, dot(wide, along))));
    oriented.push({
      centre: row.centre,
      across,
      over: cross(along, across),
      width: row.halfWidth,
      thickness: row.halfThickness,
      bow: 0,
      wedge: 0,
    });
  });
  return sweep(oriented);
}

/**
 * The union of the pieces between neighbouring sections. In a piece, centre, frame and size go evenly from one section
 * to the next; beyond an end the section closes as half an ellipsoid whose third half-axis is the smaller half-extent.
 */
function sweep(sections: readonly Section[]): Solid {
  const pieces = sections.slice(1).map((end, i) => piece(sections[i]!, end));
  const corner = (pick: (...values: number[]) => number, key: "low" | "high"): Vec3 => [
    pick(...pieces.map((p) => p[key][0])),
    pick(...pieces.map((p) => p[key][1])),
    pick(...pieces.map((p) => p[key][2])),
  ];
  return {
    low: corner(Math.min, "low"),
    high: corner(Math.max, "high"),
    distance: (x, y, z) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < pieces.length; i++) {
        const p = pieces[i]!;
        const mx = x - p.middle[0];
        const my = y - p.middle[1];
        const mz = z - p.middle[2];
        // A piece whose enclosing ball is farther away than the best so far cannot be nearer.
        const within = nearest + p.radius;
        if (within > 0 && mx * mx + my * my + mz * mz < within * within)
          nearest = Math.min(nearest, p.distance(x, y, z));
      }
      return nearest;
    },
  };
}

function piece(a: Section, b: Section): Solid & { middle: Vec3; radius: number } {
  const axis = subtract(b.centre, a.centre);
  const squared = Math.max(dot(axis, axis), 1e-6);
  const size = Math.sqrt(squared);
  const widest = Math.max(a.width + Math.abs(a.bow), b.width + Math.abs(b.bow), a.thickness * 1.9, b.thickness * 1.9);
  const middle = scale(add(a.centre, b.centre), 0.5);
  const [cx, cy, cz] = a.centre;
  const [ex, ey, ez] = axis;
  const [ax, ay, az] = a.across;
  const [bx, by, bz] = subtract(b.across, a.across);
  const [ox, oy, oz] = a.over;
  const [qx, qy, qz] = subtract(b.over, a.over);
  const distance = (x: number, y: number, z: number): number => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const free = (px * ex + py * ey + pz * ez) / squared;
    const t = clamp(free, 0, 1);
    const beyond = (free - t) * size;
    const rx = px - free * ex;
    const ry = py - free * ey;
    const rz = pz - free * ez;
    const u = rx * (ax + t * bx) + ry * (ay + t * by) + rz * (az + t * bz);
    const v = rx * (ox + t * qx) + ry * (oy + t * qy) + rz * (oz + t * qz);
    const width = a.width + t * (b.width - a.width);
    const share = clamp(u / width, -1.15, 1.15);
    const bow = a.bow + t * (b.bow - a.bow);
    const half = a.thickness + t * (b.thickness - a.thickness);
    const thickness = Math.max(half * (1 + (a.wedge + t * (b.wedge - a.wedge)) * share), 0.3);
    const lifted = v - bow * (share * share - 0.35);
    return ellipsoidDistance(u, lifted, beyond, width, thickness, Math.min(width, half));
  };
  return {
    low: [0, 1, 2].map((i) => Math.min(a.centre[i]!, b.centre[i]!) - widest) as unknown as Vec3,
    high: [0, 1, 2].map((i) => Math.max(a.centre[i]!, b.centre[i]!) + widest) as unknown as Vec3,
    middle,
    radius: size / 2 + widest,
    distance,
  };
}
