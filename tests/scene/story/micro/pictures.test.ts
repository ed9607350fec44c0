import { InstancedMesh, Matrix4, type Mesh, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { FIBRE_STEP, fibreGeometry, rowOf, TAUT } from "../../../../src/scene/story/micro/bundle";
import { microLabels } from "../../../../src/scene/story/micro/microLabels";
import { type MicroStage, pictureOf } from "../../../../src/scene/story/micro/pictures";
import { BOX, KNOT_LENGTH } from "../../../../src/scene/story/micro/proportions";
import { shapeStrand, strandGeometry, strandRow } from "../../../../src/scene/story/micro/strand";
import { micro } from "../../../../src/ui/locales/en/micro";

const STAGES: readonly MicroStage[] = ["knot", "endplate", "blood"];
const CLOCKS = [0, 0.25, 0.5, 0.75, 1];

const meshesOf = (picture: ReturnType<typeof pictureOf>) => picture.group.children as Mesh[];

/** Everything that the picture is drawn from, as numbers. */
function written(picture: ReturnType<typeof pictureOf>): number[] {
  return meshesOf(picture).flatMap((mesh) => [
    mesh.visible ? 1 : 0,
    ...mesh.scale.toArray(),
    ...mesh.position.toArray(),
    ...(mesh instanceof InstancedMesh ? mesh.instanceMatrix.array : mesh.geometry.getAttribute("position").array),
  ]);
}

/** Calls `use` with every corner of every visible mesh. */
function corners(picture: ReturnType<typeof pictureOf>, use: (corner: Vector3) => void): void {
  const own = new Matrix4();
  const corner = new Vector3();
  for (const mesh of meshesOf(picture)) {
    if (!mesh.visible) continue;
    mesh.updateMatrix();
    const position = mesh.geometry.getAttribute("position");
    const index = mesh.geometry.getIndex()!.array;
    const used = [...new Set(index)];
    const count = mesh instanceof InstancedMesh ? mesh.count : 1;
    for (let i = 0; i < count; i++) {
      if (mesh instanceof InstancedMesh) mesh.getMatrixAt(i, own);
      else own.identity();
      if (mesh instanceof InstancedMesh && Math.abs(own.determinant()) < 1e-15) continue;
      own.premultiply(mesh.matrix);
      for (const at of used) use(corner.fromBufferAttribute(position, at).applyMatrix4(own));
    }
  }
}

describe.each(STAGES)("the picture of %s", (stage) => {
  it("depends on the clock alone, however it came there", () => {
    const once = pictureOf(stage);
    const again = pictureOf(stage);
    for (const clock of CLOCKS) once.draw(clock);
    for (const clock of [0.9, 0.1, 0.5]) {
      once.draw(clock);
      again.draw(clock);
      expect(written(again)).toEqual(written(once));
    }
    const before = written(once);
    once.draw(0.8);
    expect(written(once)).not.toEqual(before);
  });

  it.each(CLOCKS)("stays in its box at %f", (clock) => {
    const picture = pictureOf(stage);
    picture.draw(clock);
    const most = new Vector3();
    corners(picture, ({ x, y, z }) => most.max(new Vector3(Math.abs(x), Math.abs(y), Math.abs(z))));
    expect(most.x).toBeLessThanOrEqual(BOX.x + 1e-6);
    expect(most.y).toBeLessThanOrEqual(BOX.y + 1e-6);
    expect(most.z).toBeLessThanOrEqual(BOX.z + 1e-6);
  });

  it("needs at most 20 draw calls and 150,000 triangles", () => {
    const meshes = meshesOf(pictureOf(stage));
    expect(meshes.length).toBeLessThanOrEqual(20);
    const triangles = meshes.map(
      (mesh) => (mesh.geometry.getIndex()!.count / 3) * (mesh instanceof InstancedMesh ? mesh.count : 1),
    );
    expect(triangles.reduce((sum, one) => sum + one)).toBeLessThan(150_000);
  });

  it("names five to seven things, all in its box and all with words for both readers", () => {
    const labels = microLabels(stage);
    expect(labels.length).toBeGreaterThanOrEqual(5);
    expect(labels.length).toBeLessThanOrEqual(7);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { key, position, from } of labels) {
      const words = micro.label[key.split(".").at(-1) as keyof typeof micro.label];
      expect(words.patient && words.clinician).toBeTruthy();
      expect(Math.abs(position[0])).toBeLessThanOrEqual(BOX.x);
      expect(Math.abs(position[1])).toBeLessThanOrEqual(BOX.y);
      expect(Math.abs(position[2])).toBeLessThanOrEqual(BOX.z);
      expect(from).toBeLessThan(1);
    }
  });
});

it("the place after the needle begins as the place before it ended", () => {
  const before = pictureOf("endplate");
  const after = pictureOf("blood");
  before.draw(1);
  after.draw(0);
  const fixed = (picture: ReturnType<typeof pictureOf>) =>
    meshesOf(picture).map((mesh) => Array.from(mesh.geometry.getAttribute("position").array));
  expect(fixed(after)).toEqual(fixed(before));
  expect(meshesOf(after).map(({ position }) => position)).toEqual(meshesOf(before).map(({ position }) => position));
});

it("no word of the scene is without a place", () => {
  const used = new Set(STAGES.flatMap((stage) => microLabels(stage).map(({ key }) => key)));
  expect(new Set(Object.keys(micro.label).map((id) => `micro.label.${id}`))).toEqual(used);
});

/** The volume of a tube along x between two places on its rings, by its triangles' signed volumes over thin slices. */
function volume(
  position: { getX(i: number): number; getY(i: number): number; getZ(i: number): number },
  rings: number,
  sides: number,
) {
  const areas = Array.from({ length: rings }, (_, ring) => {
    let area = 0;
    for (let side = 0; side < sides; side++) {
      const [a, b] = [ring * (sides + 1) + side, ring * (sides + 1) + side + 1];
      area += (position.getY(a) * position.getZ(b) - position.getY(b) * position.getZ(a)) / 2;
    }
    return { x: position.getX(ring * (sides + 1)), area };
  });
  return areas.slice(1).reduce((sum, { x, area }, i) => sum + ((area + areas[i]!.area) / 2) * (x - areas[i]!.x), 0);
}

describe("constant volume", () => {
  it("the fibre that is seen from near has the same volume however short its knot is", () => {
    const geometry = strandGeometry();
    const position = geometry.getAttribute("position");
    const sides = 104;
    const rings = position.count / (sides + 1);
    const volumes = [KNOT_LENGTH, 1.7, 2, 2.35, 2.6].map((shortest) => {
      shapeStrand(geometry, strandRow(shortest));
      return volume(position, rings, sides);
    });
    // What lies beyond the picture is cut off: a little less of a stretched end, which is thinner.
    for (const one of volumes) expect(one / volumes.at(-1)!).toBeGreaterThan(0.999);
    for (const one of volumes) expect(one / volumes.at(-1)!).toBeLessThan(1.03);
  });

  it("the taut fibre of the bundle is thicker where it is shorter, by the square root", () => {
    const row = rowOf(TAUT);
    const position = fibreGeometry(TAUT).getAttribute("position");
    const radii = Array.from({ length: position.count }, (_, i) => Math.hypot(position.getY(i), position.getZ(i)));
    const thickest = Math.max(...radii);
    const thinnest = Math.min(...radii);
    expect(thickest / thinnest).toBeCloseTo(Math.sqrt(row.length(row.half) / row.length(0)), 2);
    expect(thickest).toBeLessThan(FIBRE_STEP);
  });
});
