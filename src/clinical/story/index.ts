export { lastCard } from "./lastCard";
export { storySteps } from "./steps";
export type { StoryTelling } from "./types";
