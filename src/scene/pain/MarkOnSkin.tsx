import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Mesh } from "three";
import { buildSkinIndex } from "../../core/skinIndex";
import type { SceneBody } from "../body/SceneBody";
import { fineSkin } from "./fineSkin";
import { type MarkLook, markMaterial } from "./markMaterial";
import type { PainSource } from "./usePainField";

/** Marks come on top of the pain's own field, so they get fewer triangles: fine where small, the skin's own where huge. */
const rounds = (triangles: number): number => (triangles <= 600 ? 2 : triangles <= 2500 ? 1 : 0);

interface MarkProps {
  readonly body: SceneBody;
  readonly look: MarkLook;
  /** What is marked: filled where essential, outlined where essential or spillover; null for nothing. */
  readonly source: PainSource | null;
  /** After what it lies over. */
  readonly order: number;
}

/** A field marked on the skin by its form. */
export function MarkOnSkin({ body, look, source, order }: MarkProps) {
  const invalidate = useThree((state) => state.invalidate);
  const { mesh, dispose } = useMemo(() => {
    const mesh = new Mesh(new BufferGeometry(), markMaterial(look));
    mesh.renderOrder = order;
    mesh.frustumCulled = false;
    mesh.visible = false;
    const dispose = () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    };
    return { mesh, dispose };
  }, [look, order]);
  useEffect(() => dispose, [dispose]);

  useLayoutEffect(() => {
    mesh.geometry.dispose();
    const geometry = source && markGeometry(body, source);
    mesh.geometry = geometry ?? new BufferGeometry();
    mesh.visible = geometry !== null;
    invalidate();
  }, [body, invalidate, mesh, source]);

  return <primitive object={mesh} />;
}

/** The marked part of the skin, finer than the body's own, so that the outline is smooth; null where nothing is marked. */
function markGeometry(body: SceneBody, source: PainSource): BufferGeometry | null {
  const coarse = source(body.skinIndex);
  const surface = fineSkin(body.skinIndex, (i) => coarse.essential[i]! > 0 || coarse.spillover[i]! > 0, rounds);
  if (surface.indices.length === 0) return null;
  const { essential, spillover } = source(buildSkinIndex(surface));
  const mark = new Float32Array(essential.length * 2);
  essential.forEach((weight, i) => {
    mark[i * 2] = weight;
    mark[i * 2 + 1] = Math.max(weight, spillover[i]!);
  });
  const geometry = new BufferGeometry();
  const metres = surface.positions.map((mm) => mm / 1000);
  geometry.setAttribute("position", new BufferAttribute(metres, 3));
  geometry.setAttribute("mark", new BufferAttribute(mark, 2));
  geometry.setIndex(new BufferAttribute(surface.indices, 1));
  return geometry;
}
