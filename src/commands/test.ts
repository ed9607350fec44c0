/**
 * `npm test`: types, lint, dead code, clinical content, then all unit and browser tests. `npm run test:long` does the same
 * with ten times the random cases and the longest browser tests (`*.long.test.ts`). Prints each step's own output; the
 * last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const REPORTS = join("node_modules", ".cache", "needlepoint");

/** Checks that pass or fail as a whole. */
const CHECKS: readonly { name: string; command: readonly string[] }[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "dead code", command: ["knip"] },
  { name: "clinical content", command: ["tsx", "src/commands/checkContent.ts"] },
];

/** Test projects of vite.config.ts, one after the other: software GL in the browser wants every core for itself. */
const PROJECTS = ["unit", "browser"] as const;

interface Counts {
  passed: number;
  failed: number;
}

/** Runs a program of node_modules; true if it exited with 0. */
function run(command: readonly string[]): boolean {
  const result = spawnSync("npx", ["--no-install", ...command], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...(long ? { NEEDLEPOINT_LONG: "1" } : {}) },
  });
  return result.status === 0;
}

function check({ name, command }: (typeof CHECKS)[number]): Counts {
  const ok = run(command);
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  return { passed: Number(ok), failed: Number(!ok) };
}

function test(project: string): Counts {
  const report = join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const ok = run([
    "vitest",
    "run",
    "--project",
    project,
    // Two cores are what the ten minutes are meant for; the browser's files run one by one all the same.
    "--maxWorkers=2",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const counts = readReport(report);
  // A file that cannot even be loaded fails the run without failing a test of its own.
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(path: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8")) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    console.error("The test runner left no report.");
    return { passed: 0, failed: 1 };
  }
}

const long = process.argv.slice(2).join() === "--long";
if (process.argv.length > 2 && !long) {
  console.error("test takes no argument but --long.");
  process.exit(2);
}
const all = [...CHECKS.map(check), ...PROJECTS.map(test)];
const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
