import { build } from "vite";

/**
 * Builds the site once for all browser tests: they run on what users get. The test runner sets NODE_ENV to "test", with
 * which the libraries' slower and larger development variants would be built in.
 */
export default async function setup(): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ logLevel: "error" });
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
