import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".glb": "model/gltf-binary",
  ".md": "text/markdown; charset=utf-8",
};

/** A running server of static files. */
export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Really stops: open connections are cut. */
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, as any static host would.
 * @param under a sub-path, to show that the site works from one
 */
export async function serveFolder(folder: string, under = "/"): Promise<Site> {
  const root = resolve(folder);
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(under) ? path.slice(under.length) : null;
    const wanted = inside === null ? null : normalize(join(root, inside === "" ? "index.html" : inside));
    const found = wanted?.startsWith(root + sep) && existsSync(wanted) && statSync(wanted).isFile() ? wanted : null;
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    const { size } = statSync(found);
    response.writeHead(200, {
      "content-type": TYPES[extname(found)] ?? "application/octet-stream",
      "content-length": size,
    });
    createReadStream(found).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
