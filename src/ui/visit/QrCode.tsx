import { useMemo } from "react";
import { encode } from "uqr";

/** Cells of white around a code that readers need. */
const QUIET = 4;

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** Shown instead where the text is too long for any code. */
  readonly tooLong: string;
}

/** A QR code, made on the device: black on white in every theme, because readers need it so. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const code = useMemo(() => cells(text), [text]);
  if (!code) return <p>{tooLong}</p>;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}

/** The dark cells as one path, row by row in runs; null where the text does not fit into the largest code. */
function cells(text: string): { size: number; path: string } | null {
  try {
    const { data, size } = encode(text, { ecc: "M", border: QUIET });
    const runs = data.flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? "1" : "0"))
          .join("")
          .matchAll(/1+/g),
      ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    );
    return { size, path: runs.join("") };
  } catch {
    return null;
  }
}
