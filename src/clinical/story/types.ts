import type { Claim, TwoRegisters } from "../types";

/** One step of the story of the needle. Its strength is that of the weakest of its claims. */
export interface StoryTelling {
  /** As in `core/story/steps`. */
  readonly id: string;
  readonly theme: Claim["theme"];
  /** One or two words. */
  readonly title: string;
  /** What is said while the step is played: short enough to be read with the picture. */
  readonly caption: TwoRegisters;
  /** More of it, for those who stop. */
  readonly text: TwoRegisters;
  /** Ids of the claims that the picture makes. */
  readonly claims: readonly string[];
  /** Ids of claims that belong to the subject. */
  readonly further: readonly string[];
  /** What else may be true, or need not be so, where the step is disputed. */
  readonly otherwise?: TwoRegisters;
}
