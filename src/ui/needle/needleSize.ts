/**
 * A needle's size as it is written for readers: the tables say "0.25-0.30 x 30-40" (diameter x length, mm), which becomes
 * "0.25–0.30 × 30–40 mm". What names no size ("none by convention") stays as it is.
 */
export function needleSize(text: string): string {
  return text.replace(/([\d.]+(?:-[\d.]+)?) x ((?:under )?[\d.]+(?:-[\d.]+)?)/, (_, diameter: string, length: string) =>
    `${diameter} × ${length} mm`.replaceAll("-", "–"),
  );
}
