import { build } from "vite";

/** Builds the site once for all browser tests: they run on what users get. */
export default async function setup(): Promise<void> {
  await build({ logLevel: "error" });
}
