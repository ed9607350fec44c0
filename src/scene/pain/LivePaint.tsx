import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh } from "three";
import { addPaint, type LiveStroke } from "../../core/paint";
import { useApp } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { markMaterial } from "./markMaterial";

/** The stroke under the finger, drawn on the body's own skin: it must follow at once, and is drawn finer when it ends. */
export function LivePaint({ body }: { body: SceneBody }) {
  const { store } = useApp();
  const invalidate = useThree((state) => state.invalidate);
  const live = useMemo(() => new LiveMesh(body), [body]);
  useEffect(() => () => live.dispose(), [live]);

  useLayoutEffect(() => {
    live.follow(store.getState().paint.live);
    return store.subscribe((state, before) => {
      if (state.paint.live === before.paint.live) return;
      live.follow(state.paint.live);
      invalidate();
    });
  }, [invalidate, live, store]);

  return <primitive object={live.mesh} />;
}

class LiveMesh {
  readonly mesh: Mesh<BufferGeometry, ReturnType<typeof markMaterial>>;
  private readonly body: SceneBody;
  private readonly field: Float32Array;
  private readonly mark: BufferAttribute;
  private readonly faces: BufferAttribute;
  /** How much of the stroke is drawn already: pieces, and points of the last of them. */
  private drawn = { pieces: 0, points: 0 };

  constructor(body: SceneBody) {
    const skin = body.model.skin;
    const count = body.skinIndex.vertexCount;
    this.body = body;
    this.field = new Float32Array(count);
    this.mark = new BufferAttribute(new Float32Array(count * 2), 2).setUsage(DynamicDrawUsage);
    this.faces = new BufferAttribute(new Uint32Array(skin.index!.count), 1).setUsage(DynamicDrawUsage);
    const geometry = new BufferGeometry();
    // A copy: the renderer frees a geometry's buffers with it, and the skin's own are drawn on.
    geometry.setAttribute("position", skin.getAttribute("position").clone());
    geometry.setAttribute("mark", this.mark);
    geometry.setIndex(this.faces);
    this.mesh = new Mesh(geometry, markMaterial("hatch"));
    this.mesh.renderOrder = 9;
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
  }

  /** Draws what is new of the stroke; a stroke shorter than the last one is another one. */
  follow(live: LiveStroke): void {
    const points = live.at(-1)?.points.length ?? 0;
    if (live.length < this.drawn.pieces || (live.length === this.drawn.pieces && points < this.drawn.points)) {
      this.field.fill(0);
      this.drawn = { pieces: 0, points: 0 };
    }
    const first = Math.max(0, this.drawn.pieces - 1);
    const added = live.slice(first).map((piece, i) => {
      const known = first + i < this.drawn.pieces ? this.drawn.points - 1 : 0;
      return { ...piece, points: piece.points.slice(Math.max(0, known)) };
    });
    addPaint(this.body.skinIndex, added, this.field);
    this.drawn = { pieces: live.length, points };
    this.mesh.visible = live.length > 0;
    if (live.length > 0) this.show();
  }

  private show(): void {
    const { indices } = this.body.skinIndex.skin;
    const marks = this.mark.array;
    this.field.forEach((weight, i) => {
      marks[i * 2] = weight;
      marks[i * 2 + 1] = weight;
    });
    let used = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
      if (this.field[a] === 0 && this.field[b] === 0 && this.field[c] === 0) continue;
      this.faces.array[used++] = a;
      this.faces.array[used++] = b;
      this.faces.array[used++] = c;
    }
    this.mark.needsUpdate = true;
    this.faces.clearUpdateRanges();
    this.faces.addUpdateRange(0, used);
    this.faces.needsUpdate = true;
    this.mesh.geometry.setDrawRange(0, used);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
