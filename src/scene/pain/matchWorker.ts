/** The worker that answers what painted pain means: its first answer draws every pattern, which would make the page stutter. */
import { zones } from "../../anatomy/zones";
import { PainMatcher } from "../../core/painMatch";
import { buildSkinIndex } from "../../core/skinIndex";
import type { MatchAnswer, MatchQuestion } from "./matchMessages";

let matcher: PainMatcher | null = null;

self.addEventListener("message", ({ data }: MessageEvent<MatchQuestion>) => {
  if ("skin" in data) {
    matcher = new PainMatcher(buildSkinIndex(data.skin), zones, data.points);
    matcher.prepare();
    return;
  }
  if (!matcher) return;
  const answer: MatchAnswer = { number: data.number, match: matcher.match(data.strokes, data.pain) };
  self.postMessage(answer);
});
