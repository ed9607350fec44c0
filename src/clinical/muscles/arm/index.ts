import type { Muscle } from "../../types";
import { bicepsBrachii } from "./biceps-brachii";
import { brachialis } from "./brachialis";
import { coracobrachialis } from "./coracobrachialis";
import { tricepsBrachii } from "./triceps-brachii";

/** The muscles of the region "arm", from above downwards. */
export const arm: readonly Muscle[] = [coracobrachialis, bicepsBrachii, brachialis, tricepsBrachii];
