import type { PickTimes } from "./touches";
import type { Cost } from "./versus";

/** The costs of both pages side by side, with how many times as much the naive one takes. */
export function table(app: Cost & { picks: PickTimes }, naive: Cost & { picks: PickTimes }): string {
  const row = (name: string, own: number, other: number, digits = 0): string[] => [
    name,
    own.toFixed(digits),
    other.toFixed(digits),
    own === 0 ? (other === 0 ? "1.0" : "never") : (other / own).toFixed(1),
  ];
  const rows = [
    ["cold load", "this app", "naive", "naive : app"],
    row("sent, compressed, kB", app.bytes / 1000, naive.bytes / 1000),
    row("requests", app.requests, naive.requests),
    row("time to the first frame, ms", app.firstFrame, naive.firstFrame),
    row("draw calls of a frame", app.drawCalls, naive.drawCalls),
    row("triangles of a frame", app.triangles, naive.triangles),
    row("frames in three seconds at rest", app.framesAtRest, naive.framesAtRest),
    row("answer to a touch, mean, ms", app.picks.mean, naive.picks.mean, 2),
    row("answer to a touch, worst, ms", app.picks.worst, naive.picks.worst, 2),
  ];
  return rows
    .map(([name, ...cells]) => [name!.padEnd(34), ...cells.map((cell) => cell.padStart(12))].join(""))
    .join("\n");
}
