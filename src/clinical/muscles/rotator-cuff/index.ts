import type { Muscle } from "../../types";
import { infraspinatus } from "./infraspinatus";
import { subscapularis } from "./subscapularis";
import { supraspinatus } from "./supraspinatus";
import { teresMinor } from "./teres-minor";

/** The muscles of the region "rotator cuff", from above downwards. */
export const rotatorCuff: readonly Muscle[] = [supraspinatus, infraspinatus, teresMinor, subscapularis];
