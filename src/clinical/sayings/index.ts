import type { Saying } from "../types";
import { effects } from "./effects";
import { mechanisms } from "./mechanisms";
import { references } from "./references";

/**
 * What leaflets and pages about needling often say, each sentence answered with what is known: how it is thought to work,
 * what it is said to do, and the studies it is said to rest on. The only place where an unsupported wording may stand.
 */
export const sayings: readonly Saying[] = [...mechanisms, ...effects, ...references];
