import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { GreaterDepth, type Material, Mesh, MeshBasicMaterial, MeshStandardMaterial, Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";
import type { NeedlePath } from "../../core/needlePath";
import type { Solid } from "../../core/solids";
import { useApp, useAppState } from "../../state/context";
import { usePathToPoint } from "../../state/needlePathOf";
import { changeView } from "../../state/store";
import type { SceneBody } from "../body/SceneBody";
import { lookAtNeedle } from "./look";
import { entryRing, needleGeometry } from "./needleGeometry";
import { nearestPlace, riskGeometry } from "./riskGeometry";
import { clearSide, RiskLabels } from "./riskLabels";
import { useGround } from "./useGround";

/** More names than this would hide the picture; the list has them all. */
const MOST_LABELS = 4;
const STEEL = "#f4f7fa";
const RING = "#12626b";
const seen = new Vector3();

/** The needle in its place, the ring on the skin, and what lies near, glowing through what covers it. Five draw calls. */
export default function NeedleScene({ body }: { body: SceneBody }) {
  const { store, content } = useApp();
  const { partName } = content;
  useGround(body, true);
  const found = usePathToPoint();
  const look = useAppState((state) => state.needleLook);
  const invalidate = useThree((state) => state.invalidate);
  const canvas = useThree((state) => state.gl.domElement);
  const size = useThree((state) => state.size);

  const path = found?.path ?? null;
  const organs = found?.ground.organs;

  useEffect(() => {
    if (!look || !path) return;
    store.setState({ needleLook: false });
    changeView(store, { view: lookAtNeedle(path, size.width / Math.max(1, size.height)) });
  }, [look, path, size, store]);

  const drawn = useMemo(() => (path && organs ? meshesOf(path, organs) : null), [path, organs]);
  useLayoutEffect(() => {
    invalidate();
    return () => {
      drawn?.dispose();
      invalidate();
    };
  }, [drawn, invalidate]);

  const named = useMemo(() => {
    if (!path || !organs) return [];
    return path.atRisk.slice(0, MOST_LABELS).flatMap((risk) => {
      const place = nearestPlace(risk, path, organs);
      return place ? [{ risk, place: new Vector3(...place).divideScalar(1000) }] : [];
    });
  }, [path, organs]);
  const labels = useMemo(() => {
    const over = canvas.parentElement;
    if (!over) return null;
    return new RiskLabels(
      over,
      named.map(({ risk }) => ({
        kind: risk.kind,
        text: `${partName(risk.id, risk.label)} ${Math.round(risk.distance)} mm`,
      })),
    );
  }, [canvas, named, partName]);
  useEffect(() => () => labels?.dispose(), [labels]);

  useFrame(({ camera, size: { width, height } }) => {
    if (!path || !labels) return;
    const onScreen = (place: Vector3) => {
      const { x, y, z } = seen.copy(place).project(camera);
      return { x: ((x + 1) / 2) * width, y: ((1 - y) / 2) * height, z };
    };
    const across = (mm: Vec3) => onScreen(seen.set(...mm).divideScalar(1000)).x;
    const places = named.map(({ place }) => {
      const { x, y, z } = onScreen(place);
      return z < 1 && x > 0 && x < width && y > 0 && y < height ? { x, y } : null;
    });
    const room = { picture: width, label: labels.width };
    labels.place(places, clearSide(across(path.entry), across(path.point), places, room));
  });

  return drawn?.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />);
}

function meshesOf(path: NeedlePath, organs: readonly Solid[]) {
  const needle = needleGeometry(path);
  const ring = entryRing(path);
  const risk = riskGeometry(path, organs);
  const through = { transparent: true, depthFunc: GreaterDepth, depthWrite: false } as const;
  const meshes = [
    new Mesh(risk, new MeshBasicMaterial({ vertexColors: true, opacity: 0.5, ...through })),
    new Mesh(risk, new MeshStandardMaterial({ vertexColors: true, roughness: 0.6 })),
    new Mesh(needle, new MeshBasicMaterial({ color: STEEL, opacity: 0.85, ...through })),
    new Mesh(needle, new MeshStandardMaterial({ color: STEEL, metalness: 0.2, roughness: 0.3 })),
    new Mesh(ring, new MeshBasicMaterial({ color: RING })),
  ];
  meshes.forEach((mesh, i) => {
    mesh.frustumCulled = false;
    // After the glass and the pain on the skin, which the needle passes.
    mesh.renderOrder = 8 + i;
  });
  const dispose = () => {
    for (const geometry of [needle, ring, risk]) geometry.dispose();
    for (const { material } of meshes) (material as Material).dispose();
  };
  return { meshes, dispose };
}
