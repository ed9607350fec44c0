/** CRC-32 (signed) of public/models/body.glb in a built site; null on the development server, where the file may change. */
declare const __BODY_CHECKSUM__: number | null;
