import type { Muscle } from "../../types";
import { obliquusExternusAbdominis } from "./obliquus-externus-abdominis";
import { obliquusInternusAbdominis } from "./obliquus-internus-abdominis";
import { pyramidalis } from "./pyramidalis";
import { rectusAbdominis } from "./rectus-abdominis";
import { transversusAbdominis } from "./transversus-abdominis";

/** The muscles of the region "abdomen", from above downwards. */
export const abdomen: readonly Muscle[] = [
  rectusAbdominis,
  obliquusExternusAbdominis,
  obliquusInternusAbdominis,
  transversusAbdominis,
  pyramidalis,
];
