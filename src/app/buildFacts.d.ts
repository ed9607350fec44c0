/** The model files that the page may load, from public/models. */
type ModelFile = "body.glb" | "body-small.glb" | "organs.glb";

/** CRC-32 (signed) of each model file in a built site; null on the development server, where the files may change. */
declare const __MODEL_CHECKSUMS__: Readonly<Record<ModelFile, number | null>>;
