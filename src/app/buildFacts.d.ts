/** The model files that the page may load, from public/models. */
type BodyFile = "body.glb" | "body-small.glb";

/** CRC-32 (signed) of each model file in a built site; null on the development server, where the files may change. */
declare const __BODY_CHECKSUMS__: Readonly<Record<BodyFile, number | null>>;
