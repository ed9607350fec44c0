import type { PictureRequest } from "../../state/pictures";

/** The mark of the chosen point in a picture: pixels from the top left, and its number. */
export interface PictureMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const FONT = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
const INK = "#1f282c";
const PILL = "rgb(255 255 255 / 88%)";
/** Sizes as shares of the picture's height. */
const TEXT = 0.034;
const CAPTION = 0.02;
const MARK = 0.02;

/** The drawn body on its ground, with the mark of the point, the words at the edges and the lines under it. */
export function develop(drawn: CanvasImageSource, width: number, request: PictureRequest, mark: PictureMark | null) {
  const { height, ground, edges, caption = [] } = request;
  const line = Math.round(height * CAPTION * 1.45);
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d")!;
  brush.font = font(height * CAPTION);
  const lines = caption.flatMap((text) => wrapped(brush, text, width - 2 * line));
  canvas.width = width;
  canvas.height = height + (lines.length > 0 ? line * (lines.length + 1) : 0);
  brush.fillStyle = ground;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(drawn, 0, 0, width, height);
  if (mark) drawMark(brush, mark, height * MARK);
  if (edges) {
    drawPill(brush, edges.left, "left", width, height);
    drawPill(brush, edges.right, "right", width, height);
  }
  if (lines.length > 0) {
    brush.fillStyle = "#ffffff";
    brush.fillRect(0, height, width, canvas.height - height);
    brush.fillStyle = INK;
    brush.font = font(height * CAPTION);
    brush.textAlign = "left";
    brush.textBaseline = "middle";
    lines.forEach((text, i) => {
      brush.fillText(text, line, height + line * (i + 1));
    });
  }
  return canvas;
}

const font = (size: number, weight = 450): string => `${weight} ${Math.round(size)}px ${FONT}`;

/** The text in lines of at most the given width. */
function wrapped(brush: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && brush.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawMark(brush: CanvasRenderingContext2D, { x, y, text }: PictureMark, radius: number): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
  brush.fillStyle = "#fffdf7";
  brush.fill();
  brush.lineWidth = radius * 0.16;
  brush.strokeStyle = "#2b1d00";
  brush.stroke();
  brush.fillStyle = "#2b1d00";
  brush.font = font(radius * 1.15, 700);
  brush.textAlign = "center";
  brush.textBaseline = "middle";
  brush.fillText(text, x, y + radius * 0.06);
}

function drawPill(
  brush: CanvasRenderingContext2D,
  text: string,
  edge: "left" | "right",
  width: number,
  height: number,
): void {
  if (!text) return;
  const size = height * TEXT;
  brush.font = font(size, 600);
  const across = brush.measureText(text).width + size * 1.2;
  const x = edge === "left" ? size * 0.6 : width - size * 0.6 - across;
  const y = height - size * 2.3;
  brush.fillStyle = PILL;
  brush.beginPath();
  brush.roundRect(x, y, across, size * 1.7, size * 0.85);
  brush.fill();
  brush.fillStyle = INK;
  brush.textAlign = "left";
  brush.textBaseline = "middle";
  brush.fillText(text, x + size * 0.6, y + size * 0.88);
}
