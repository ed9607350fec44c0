/**
 * `npm test`: types, lint, dead code, clinical content, then all unit and browser tests.
 * Prints each step's own output; the last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const REPORT = join("node_modules", ".cache", "needlepoint", "tests.json");

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const CHECKS: readonly Step[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["biome", "check", "."] },
  { name: "dead code", command: ["knip"] },
  { name: "clinical content", command: ["tsx", "src/commands/checkContent.ts"] },
];

/** Runs a program of node_modules; true if it exited with 0. */
function run(command: readonly string[]): boolean {
  const [program, ...rest] = command;
  const result = spawnSync("npx", ["--no-install", program!, ...rest], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return result.status === 0;
}

let passed = 0;
let failed = 0;
for (const { name, command } of CHECKS) {
  const ok = run(command);
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  if (ok) passed++;
  else failed++;
}

mkdirSync(join(REPORT, ".."), { recursive: true });
rmSync(REPORT, { force: true });
const tests = run(["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${REPORT}`]);
try {
  const report = JSON.parse(readFileSync(REPORT, "utf8")) as { numPassedTests: number; numFailedTests: number };
  passed += report.numPassedTests;
  failed += report.numFailedTests;
} catch {
  console.error("The test runner left no report.");
}
// A file that cannot even be loaded fails the run without failing a test of its own.
if (!tests && failed === 0) failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
