/**
 * `npm test`: types, lint, dead code, clinical content, then all unit and browser tests. `npm run test:long` does the same
 * with ten times the random cases and the longest browser tests (`*.long.test.ts`). Prints each step's own output; the
 * last line is "N passed, N failed".
 */
import { spawn } from "node:child_process";
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

/** Makes the body that the unit tests are about, which takes a minute or two on one core. */
const BODY = ["tsx", "tests/harness/makeBody.ts"];

interface Counts {
  passed: number;
  failed: number;
}

/** Runs a program of node_modules; true if it exited with 0. */
function run(command: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn("npx", ["--no-install", ...command], {
      shell: process.platform === "win32",
      stdio: "inherit",
      env: { ...process.env, ...(long ? { NEEDLEPOINT_LONG: "1" } : {}) },
    });
    child.on("error", (error) => {
      console.error(error.message);
      done(false);
    });
    child.on("close", (code) => done(code === 0));
  });
}

async function check({ name, command }: (typeof CHECKS)[number]): Promise<Counts> {
  const ok = await run(command);
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** Runs a test project of vite.config.ts on as many cores. */
async function test(project: "unit" | "page" | "browser", cores: number): Promise<Counts> {
  const report = join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const ok = await run([
    "vitest",
    "run",
    `--project=${project}`,
    `--maxWorkers=${cores}`,
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

/** What needs no body, on one core. */
async function withoutBody(): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const each of CHECKS) counts.push(await check(each));
  return [...counts, await test("page", 1)];
}

const long = process.argv.slice(2).join() === "--long";
if (process.argv.length > 2 && !long) {
  console.error("test takes no argument but --long.");
  process.exit(2);
}
// Two cores are what the ten minutes are meant for: one makes the body meanwhile. A body that cannot be made fails the tests
// of it, which try again and say why.
const [checked] = await Promise.all([withoutBody(), run(BODY)]);
// One after the other: software GL wants every core for itself.
const all = [...checked, await test("unit", 2), await test("browser", 2)];
const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
