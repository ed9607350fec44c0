import { SphereGeometry } from "three";
import { BUNDLE_UNIT, fibreGeometry, SLACK, sheathGeometry, slackGeometry, TAUT } from "./bundle";
import { INK } from "./colours";
import { ease, mix } from "./ease";
import {
  DISC_COUNT,
  DRAWN,
  discForm,
  layDiscs,
  layThick,
  layThin,
  MYOFIBRIL_UNIT,
  shapeSleeve,
  sleeveGeometry,
  THICK_COUNT,
  THIN_COUNT,
  thickForm,
  thinForm,
  veilGeometry,
} from "./myofibril";
import { layNuclei, NUCLEI } from "./nuclei";
import { Canvas, filler, type MicroPicture } from "./picture";
import { REST_LENGTH } from "./proportions";
import { row } from "./sarcomeres";

/** Where the myofibril comes to lie when it has been taken out of the taut fibre. */
export const TAKEN_OUT = { y: -0.36, z: 0.325 } as const;

/**
 * A taut band among slack fibres, and what its knot is made of. First the bundle; then one myofibril comes out of the
 * taut fibre and grows; then it clears and shows its filaments.
 */
export function knotPicture(): MicroPicture {
  const canvas = new Canvas();
  const slack = canvas.tissue({
    colour: INK.fibre,
    scatter: INK.warmth,
    scattering: 0.5,
    striated: true,
    shaded: true,
  });
  const taut = canvas.tissue({
    colour: INK.tautFibre,
    scatter: INK.warmth,
    scattering: 0.75,
    striated: true,
    shaded: true,
  });
  const nuclei = canvas.tissue({ colour: INK.nucleus, roughness: 0.6, scattering: 0.6 });
  const thick = canvas.tissue({ colour: INK.thick, roughness: 0.45, scattering: 0.8 });
  const thin = canvas.tissue({ colour: INK.thin, roughness: 0.5 });
  const discs = canvas.tissue({ colour: INK.disc, roughness: 0.6, scattering: 0.8 });
  const sleeve = canvas.tissue({ colour: INK.tautFibre, scatter: INK.warmth, scattering: 0.75, striated: true });
  const veil = canvas.tissue({ colour: INK.sheath, sighted: true, bothSides: true });
  veil.material.depthWrite = false;
  const sheath = canvas.tissue({
    colour: INK.sheath,
    membrane: 0.42,
    stranded: true,
    sighted: true,
    bothSides: true,
    roughness: 0.7,
  });

  canvas.addFading(slackGeometry(), slack, 0);
  canvas.addFading(fibreGeometry(TAUT), taut, 0);
  const nucleusMesh = canvas.crowd(new SphereGeometry(1, 10, 6), nuclei, NUCLEI);
  layNuclei([TAUT, ...SLACK], filler(nucleusMesh));
  canvas.add(sheathGeometry(), sheath);

  const veilMesh = canvas.add(
    veilGeometry([6.5 * REST_LENGTH * BUNDLE_UNIT, -0.075, 0.09], [0.97, TAKEN_OUT.y + 0.1, TAKEN_OUT.z]),
    veil,
  );

  const contracted = row(DRAWN / 2);
  const filaments = [
    { mesh: canvas.crowd(thickForm(), thick, THICK_COUNT), lay: layThick },
    { mesh: canvas.crowd(thinForm(), thin, THIN_COUNT), lay: layThin },
    { mesh: canvas.crowd(discForm(), discs, DISC_COUNT), lay: layDiscs },
  ];
  for (const { mesh, lay } of filaments) lay(contracted, filler(mesh));
  const surface = sleeveGeometry();
  shapeSleeve(surface, contracted);
  const sleeveMesh = canvas.add(surface, sleeve);
  const taken = [...filaments.map(({ mesh }) => mesh), sleeveMesh];

  const draw = (clock: number) => {
    const out = ease(0.28, 0.68, clock);
    const clear = ease(0.62, 0.9, clock);
    // It leaves the fibre as long as it was there, and as thick as a myofibril is in a fibre drawn this large.
    const length = mix(BUNDLE_UNIT / MYOFIBRIL_UNIT, 1, out);
    const width = mix(0.12, 1, out);
    for (const mesh of taken) {
      mesh.scale.set(length, width, width);
      mesh.position.set(0, mix(0, TAKEN_OUT.y, out), mix(0.06, TAKEN_OUT.z, ease(0.2, 0.5, clock)));
      mesh.updateMatrix();
      mesh.visible = clock > 0.2;
    }
    sleeve.presence.value = 1 - 0.93 * clear;
    sleeve.material.depthWrite = clear < 0.02;
    for (const { mesh } of filaments) mesh.visible = clear > 0;
    slack.quiet.value = ease(0.3, 0.75, clock);
    nuclei.presence.value = 1 - 0.6 * slack.quiet.value;
    veil.presence.value = 0.7 * out;
    veilMesh.visible = out > 0;
    sheath.presence.value = 1 - 0.5 * ease(0.3, 0.8, clock);
  };
  draw(0);
  return { group: canvas.group, air: canvas.air, draw, dispose: () => canvas.dispose() };
}
