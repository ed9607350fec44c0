import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import crc32 from "crc-32";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** What the built page may do: nothing from elsewhere, no inline script, no eval but WebAssembly's (the mesh decoder). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // The hash is that of the one rule that the widgets' library adds for touch.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    // In the built page only: the development server needs inline scripts for hot reloading.
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The product's languages: English, and the folders of `src/ui/locales`. */
const LANGUAGES = [
  "en-US",
  ...readdirSync("src/ui/locales", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : [])),
];

/** The widgets' library brings its own words in some thirty languages; only those of the product's languages are kept. */
function onlyOwnLanguages(): Plugin {
  return {
    name: "only-own-languages",
    apply: "build",
    enforce: "pre",
    load(id) {
      const tag = /react-aria\/dist\/private\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/.exec(id)?.[1];
      const kept = !tag || LANGUAGES.some((own) => own.split("-")[0] === tag.split("-")[0]);
      // Undefined, not an empty set of words: that would count as the words of this language.
      return kept ? null : "export default undefined;";
    },
  };
}

/** Lets the built page tell a damaged or foreign model file from its own: the checksum of each by its name. */
function modelChecksums(command: "build" | "serve"): string {
  const of = (name: string) => (command === "build" ? crc32.buf(readFileSync(`public/models/${name}`)) : null);
  return JSON.stringify({
    "body.glb": of("body.glb"),
    "body-small.glb": of("body-small.glb"),
    "organs.glb": of("organs.glb"),
  });
}

/** Tests of what is rendered, in a document without a browser. */
const PAGE = ["tests/**/*.test.tsx", "tests/{ui,app}/**/*.test.ts", "tests/scene/{labels,markers/*}.test.ts"];
/** How long a unit test may take, ms. Generous, for busy machines: no test asserts how long anything takes. */
const PATIENCE = process.env["NEEDLEPOINT_LONG"] ? 600_000 : 60_000;

export default defineConfig(({ command }) => ({
  define: { __MODEL_CHECKSUMS__: modelChecksums(command) },
  // Relative addresses: the built site works from any sub-path.
  base: "./",
  server: { port: Number(process.env["PORT"] ?? 5173) },
  preview: { port: Number(process.env["PORT"] ?? 4173) },
  build: {
    target: "es2022",
    // Fonts stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    license: { fileName: "licences/libraries.md" },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // The bundler names a shared file after all that share it.
        chunkFileNames: ({ name }) => `assets/${name.startsWith("shared~") ? "shared" : "[name]"}-[hash].js`,
        codeSplitting: {
          groups: [
            // What the page starts with as one file: else each module that a later part shares would be one of its own.
            { name: "page", tags: ["$initial"] },
            { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000 },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    contentSecurityPolicy(),
    onlyOwnLanguages(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null,
      includeAssets: ["icons/*"],
      manifest: {
        name: "Needlepoint",
        short_name: "Needlepoint",
        description:
          "Trigger points on a rotatable body: where they are, where their pain is felt, what needling is thought to do.",
        lang: "en",
        display: "standalone",
        background_color: "#ece8e1",
        theme_color: "#ece8e1",
        start_url: "./",
        scope: "./",
        categories: ["education", "medical"],
        icons: [
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
          { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,glb,md,txt,webmanifest}"],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        navigateFallback: "index.html",
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          globalSetup: ["tests/harness/builtBody.ts"],
          testTimeout: PATIENCE,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", ...PAGE],
          // Tables and body are read once for all files instead of for each; what these files test keeps nothing.
          isolate: false,
          environment: "node",
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          testTimeout: PATIENCE,
          include: PAGE,
          environment: "happy-dom",
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // `npm test` ends within ten minutes on two cores: what takes longest runs in `npm run test:long`.
          exclude: process.env["NEEDLEPOINT_LONG"] ? [] : ["tests/browser/**/*.long.test.ts"],
          environment: "node",
          globalSetup: ["tests/browser/harness/globalSetup.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One browser at a time, because software GL uses every core; one process, so that it is started once.
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
}));
