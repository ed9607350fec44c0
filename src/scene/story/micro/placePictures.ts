import { Color, SphereGeometry } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { capillary, shapeWall, wallGeometry } from "./capillary";
import { FAMILIES, formOf, layParticles } from "./chemistry";
import { INK } from "./colours";
import { ease, mix } from "./ease";
import {
  BOUTONS,
  foldsGeometry,
  layBoutons,
  layReleased,
  layVesicles,
  nerveGeometry,
  RELEASED,
  VESICLES,
} from "./nerve";
import { Canvas, filler, type MicroPicture } from "./picture";
import { EASED_LENGTH, KNOT_LENGTH } from "./proportions";
import { cellsGeometry, pourCells } from "./redCells";
import {
  BESIDE,
  besideGeometry,
  shapeSkin,
  shapeStrand,
  skinGeometry,
  strandGeometry,
  strandRadius,
  strandRow,
} from "./strand";

/** The state of the place that both pictures show, before the needle and after it. */
interface Moment {
  /** Length of the sarcomeres in the middle of the knot, µm. */
  readonly shortest: number;
  /** How open the capillary is, how evenly the cells follow one another, and how many have passed. */
  readonly open: number;
  readonly flowed: number;
  /** Acetylcholine in the cleft: how much, and how far on its way (0..1 each). */
  readonly excess: number;
  readonly released: number;
  /** The particles around: how many, and how near (0..1 each). */
  readonly crowd: number;
  readonly gathered: number;
  /** How bright the cells' blood is: dark where oxygen is short. */
  readonly bright: number;
  /** How far the nerve steps back, 0..1. */
  readonly nerveQuiet: number;
}

/** The end-plate on the knot's fibre, the crowded chemistry, and the capillary that the knot narrows. */
export const endplatePicture = (): MicroPicture =>
  place((clock) => ({
    shortest: KNOT_LENGTH,
    open: 0.55 * (1 - ease(0, 0.7, clock)),
    flowed: 1 - (1 - clock) ** 2,
    excess: 1,
    released: clock,
    crowd: mix(0.12, 1.1, ease(0.15, 0.95, clock)),
    gathered: ease(0.1, 0.95, clock),
    bright: 0.35 * (1 - clock),
    nerveQuiet: 0,
  }));

/**
 * The same place afterwards, as the working model has it: the knot slackens, blood flows again, less is crowded there.
 */
export const bloodPicture = (): MicroPicture =>
  place((clock) => ({
    shortest: mix(KNOT_LENGTH, EASED_LENGTH, ease(0, 0.6, clock)),
    open: ease(0.05, 0.7, clock),
    flowed: 1 + 4.5 * clock * clock * (1.5 - 0.5 * clock),
    excess: mix(1, 0.16, ease(0, 0.6, clock)),
    released: 1,
    crowd: mix(1.1, 0.16, ease(0.1, 0.95, clock)),
    gathered: mix(1, 0.25, ease(0.1, 1, clock)),
    bright: ease(0.15, 0.85, clock),
    nerveQuiet: 0.8 * ease(0, 0.3, clock),
  }));

function place(moment: (clock: number) => Moment): MicroPicture {
  const canvas = new Canvas();
  const warm = { scatter: INK.warmth, scattering: 0.7 };
  const beside = canvas.tissue({ colour: INK.fibre, ...warm, striated: true, shaded: true });
  const fibre = canvas.tissue({ colour: INK.tautFibre, ...warm, striated: true, shaded: true, roughness: 0.5 });
  const cells = canvas.tissue({ colour: INK.cellBright, roughness: 0.6, scattering: 0.9 });
  const folds = canvas.tissue({ colour: INK.fold, ...warm, sighted: true, roughness: 0.5 });
  folds.material.depthWrite = false;
  const vesicles = canvas.tissue({ colour: INK.vesicle, roughness: 0.4 });
  const released = canvas.tissue({ colour: INK.acetylcholine, roughness: 0.35, scattering: 0.9 });
  const nerve = canvas.tissue({ colour: new Color("#ffffff"), pieces: true, roughness: 0.45, scatter: INK.myelin });
  const skin = canvas.tissue({ colour: INK.membrane, membrane: 0.05, roughness: 0.35 });
  const wall = canvas.tissue({ colour: INK.wall, membrane: 0.34, shaded: true, roughness: 0.35, scattering: 0.8 });
  const boutons = canvas.tissue({ colour: INK.bouton, membrane: 0.4, roughness: 0.35, scattering: 0.9 });

  const besides = BESIDE.map(besideGeometry);
  canvas.addFading(mergeGeometries(besides), beside, 0);
  for (const part of besides) part.dispose();
  const strand = strandGeometry();
  shapeStrand(strand, strandRow(KNOT_LENGTH));
  canvas.addFading(strand, fibre, 0.1);
  const file = canvas.add(cellsGeometry(), cells).geometry;
  const knot = strandRadius(strandRow(KNOT_LENGTH), 0);
  const plate = [canvas.add(foldsGeometry(knot), folds)];
  const vesicleMesh = canvas.crowd(new SphereGeometry(1, 8, 6), vesicles, VESICLES);
  const releasedMesh = canvas.crowd(new SphereGeometry(1, 7, 5), released, RELEASED);
  plate.push(vesicleMesh, releasedMesh, canvas.add(nerveGeometry(knot), nerve));
  layVesicles(knot, filler(vesicleMesh));
  const particles = FAMILIES.map(({ family, count }) => ({
    family,
    mesh: canvas.crowd(formOf(family), canvas.tissue({ colour: INK[family], roughness: 0.42, scattering: 0.8 }), count),
  }));
  const membrane = canvas.add(skinGeometry(), skin).geometry;
  const tubeWall = canvas.add(wallGeometry(), wall).geometry;
  const boutonMesh = canvas.crowd(new SphereGeometry(1, 26, 18), boutons, BOUTONS.length);
  layBoutons(knot, filler(boutonMesh));
  plate.push(boutonMesh);

  beside.quiet.value = 0.55;
  let shaped = Number.NaN;
  const draw = (clock: number) => {
    const now = moment(clock);
    const row = strandRow(now.shortest);
    if (shaped !== now.shortest) {
      shapeStrand(strand, row);
      shapeSkin(membrane, row);
      shaped = now.shortest;
    }
    const vessel = capillary(now.open, (x) => strandRadius(row, x));
    shapeWall(tubeWall, vessel);
    pourCells(file, vessel, now.flowed, now.open);
    cells.material.color.lerpColors(INK.cellDark, INK.cellBright, now.bright);
    // The end-plate rides on the fibre's surface.
    const lower = strandRadius(row, 0) - knot;
    for (const mesh of plate) mesh.position.set(0, PLATE_UP.y * lower, PLATE_UP.z * lower);
    layReleased(knot, now.released, now.excess, filler(releasedMesh));
    for (const { family, mesh } of particles) layParticles(family, now.gathered, now.crowd, clock, filler(mesh));
    for (const tissue of [nerve, boutons, vesicles]) tissue.quiet.value = now.nerveQuiet;
  };
  draw(0);
  return { group: canvas.group, air: canvas.air, draw, dispose: () => canvas.dispose() };
}

/** Which way the end-plate faces (cosine and sine of its angle round the fibre). */
const PLATE_UP = { y: Math.cos(0.72), z: Math.sin(0.72) };
