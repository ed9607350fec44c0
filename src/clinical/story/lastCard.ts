/** What the last card of the story says, as ids of claims by its headings, in the order in which they are read. */
export const lastCard: Readonly<
  Record<"does" | "doesNot" | "feel" | "soreness" | "after" | "call", readonly string[]>
> = {
  does: ["short-term-vs-sham", "function"],
  doesNot: ["added-to-exercise", "long-term", "tissue-healing", "motor-control-alone"],
  feel: ["sensation-during", "minor-effects", "serious-harm"],
  soreness: ["soreness", "soreness-relief"],
  after: ["activity-after", "bruise-after"],
  call: ["seek-help"],
};
