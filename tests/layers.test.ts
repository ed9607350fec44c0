import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/**
 * The layers, lowest first: what each may import of the others, and which packages it may use (by name or by the prefix
 * of a scope). A layer may always import itself.
 */
const layers: Record<string, { layers: string[]; packages: string[] | "any" }> = {
  anatomy: { layers: [], packages: [] },
  clinical: { layers: ["anatomy"], packages: ["valibot"] },
  modelling: {
    layers: ["anatomy"],
    packages: ["node:", "@gltf-transform/", "manifold-3d", "meshoptimizer", "three", "three-mesh-bvh"],
  },
  core: { layers: ["anatomy", "clinical"], packages: ["minisearch", "valibot", "ts-fsrs", "fastest-levenshtein"] },
  state: { layers: ["anatomy", "clinical", "core"], packages: ["zustand", "react"] },
  scene: {
    layers: ["anatomy", "clinical", "core", "state"],
    packages: ["react", "three", "three-mesh-bvh", "@react-three/", "crc-32"],
  },
  ui: {
    layers: ["anatomy", "clinical", "core", "state"],
    packages: [
      "react",
      "react-dom",
      "react-aria-components",
      "zustand",
      "i18next",
      "react-i18next",
      "@fontsource-variable/",
      "uqr",
    ],
  },
  app: { layers: ["anatomy", "clinical", "core", "state", "scene", "ui"], packages: "any" },
  // The picture of `model:look` is drawn by the scene's own code; `content:texts` prints the words of the interface.
  commands: { layers: ["anatomy", "clinical", "modelling", "core", "state", "scene", "ui"], packages: "any" },
};
/** Packages that would pull a build-time tool into the page; "any" does not mean these. */
const nodeOnly = ["node:", "@gltf-transform/"];
const mayUseNode = new Set(["modelling", "commands"]);

interface Import {
  from: string;
  file: string;
  /** A layer, or null for a package. */
  layer: string | null;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const imports = files.flatMap((name) => importsOf(join(SRC, name)));

function importsOf(path: string): Import[] {
  const file = relative(SRC, path);
  const found: Import[] = [];
  for (const { target, typeOnly } of statements(readFileSync(path, "utf8"))) {
    const inside = target.startsWith(".") ? relative(SRC, resolve(dirname(path), target)) : null;
    // Outside src lie only styles and the like of packages, and what the bundler provides.
    const layer = inside === null ? null : inside.startsWith("..") ? ".." : inside.split("/")[0]!;
    found.push({ from: file.split("/")[0]!, file, layer, target, typeOnly });
  }
  return found;
}

/** Every static and dynamic import and re-export of a source. */
function statements(source: string): { target: string; typeOnly: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const found: { target: string; typeOnly: boolean }[] = [];
  for (const m of code.matchAll(/^\s*(?:import|export)\b([^;"'`=]*?)\bfrom\s*["']([^"']+)["']/gm))
    found.push({ target: m[2]!, typeOnly: /^\s*type\b/.test(m[1]!) });
  for (const m of code.matchAll(/^\s*import\s*["']([^"']+)["']/gm)) found.push({ target: m[1]!, typeOnly: false });
  for (const m of code.matchAll(/\bimport\s*\(\s*["']([^"']+)["']/g)) found.push({ target: m[1]!, typeOnly: false });
  return found;
}

const matches = (target: string, name: string) =>
  name.endsWith("/") || name.endsWith(":") ? target.startsWith(name) : target === name || target.startsWith(`${name}/`);
const told = (broken: Import[]) => broken.map((i) => `${i.file} imports ${i.target}`);

describe("the layers", () => {
  it("are read from real imports", () => {
    expect(imports.length).toBeGreaterThan(50);
    const sample = `import a, { type B } from "./a";\nimport type {\n  C,\n} from '../c';\nexport * from "d";\nimport "e";\nconst f = await import("f");\n// import g from "g"\n`;
    expect(statements(sample)).toEqual([
      { target: "./a", typeOnly: false },
      { target: "../c", typeOnly: true },
      { target: "d", typeOnly: false },
      { target: "e", typeOnly: false },
      { target: "f", typeOnly: false },
    ]);
  });

  it("hold every source file", () => {
    expect(files.filter((name) => name.includes("/") && !(name.split("/")[0]! in layers))).toEqual([]);
  });

  it("never import upwards", () => {
    const broken = imports.filter(
      ({ from, layer }) => layer !== null && from in layers && layer !== from && !layers[from]!.layers.includes(layer),
    );
    expect(told(broken)).toEqual([]);
  });

  it("use only the packages that are theirs", () => {
    const broken = imports.filter(({ from, layer, target }) => {
      if (layer !== null || !(from in layers)) return false;
      const { packages } = layers[from]!;
      if (packages === "any") return !mayUseNode.has(from) && nodeOnly.some((name) => matches(target, name));
      return !packages.some((name) => matches(target, name));
    });
    expect(told(broken)).toEqual([]);
  });

  it("keep the tables of anatomy out of the clinical ones: types only", () => {
    expect(told(imports.filter((i) => i.from === "clinical" && i.layer === "anatomy" && !i.typeOnly))).toEqual([]);
  });
});
