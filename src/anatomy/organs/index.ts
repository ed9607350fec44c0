import type { StructureSide } from "../types";
import { armCourses } from "./arm";
import { intercostalCourses } from "./intercostal";
import { legCourses } from "./leg";
import { neckCourses } from "./neck";
import { trunkCourses } from "./trunk";
import type { Course, OrganKind } from "./types";

export type { Course, OrganKind } from "./types";

/** Every vessel and nerve with a course, right side and midline. */
export const courses: readonly Course[] = [
  ...neckCourses,
  ...armCourses,
  ...trunkCourses,
  ...intercostalCourses,
  ...legCourses,
];

/** Organs with a shape of their own: their names as a list says them. */
export const organNames = {
  "lung-and-pleura": { label: "Lung and pleura", kind: "lung" },
  kidney: { label: "Kidney", kind: "organ" },
  heart: { label: "Heart and pericardium", kind: "organ" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly kind: OrganKind }>>;

/** A course on the sides where it exists: R and L, or M. */
export const sidesOf = (course: Course): readonly StructureSide[] => (course.midline ? ["M"] : ["R", "L"]);
