import { muscleMesh } from "../../src/commands/body";
import { organSolids, type Solid, type SolidBody, solidOf } from "../../src/core/solids";
import { readBody } from "../../src/modelling/readGlb";

/** The stored model as the needle's path needs it. */
export async function storedBody(): Promise<SolidBody> {
  const { parts } = await readBody("public/models/body.glb");
  const solids = [...parts.values()].map((part) => solidOf(part.extras, part));
  return {
    skin: solids.find(({ kind }) => kind === "skin")!,
    inside: solids.filter(({ kind }) => kind !== "skin"),
    muscle: (id, side) => {
      const part = parts.get(`${id}.${side}`) ?? parts.get(id);
      return part ? muscleMesh(part) : null;
    },
  };
}

/** The stored organs. */
export async function storedOrgans(): Promise<Solid[]> {
  const { parts } = await readBody("public/models/organs.glb");
  return organSolids(
    [...parts.values()].map(({ extras, positions, indices }) => ({
      ...(extras as unknown as Pick<Solid, "id" | "side" | "kind" | "label">),
      paired: "paired" in extras,
      mesh: { positions, indices },
    })),
  );
}
