import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { scale } from "../../anatomy/vector";
import { bodyEnd } from "../../core/bodyWords";
import {
  crossSection,
  type Flat,
  flatten,
  type SectionArea,
  sectionPlane,
  sectionWindow,
  type Window,
} from "../../core/crossSection";
import type { NeedlePath } from "../../core/needlePath";
import { type Box, DISC, LINE, labelSection, type SectionLabel } from "../../core/sectionLabels";
import type { NeedleGround } from "../../state/needle";
import { useTissueName } from "./useTissueName";

/** What is drawn over what: fasciae under muscles under bones under organs under strands. */
const ORDER = ["connective", "muscle", "cartilage", "bone", "lung", "organ", "vein", "artery", "nerve", "cord"];
/** Room for the marks at the edges, mm. */
const MARGIN = 6;

interface SectionFigureProps {
  readonly path: NeedlePath;
  readonly ground: NeedleGround;
  readonly target: string;
}

/** The model cut in the plane of the needle, with names, marks of direction and a scale. */
export function SectionFigure({ path, ground, target }: SectionFigureProps) {
  const { t } = useTranslation();
  const tissueName = useTissueName();
  const id = useId();
  const { plane, window, skin, areas, labels } = useMemo(() => {
    const plane = sectionPlane(path);
    const window = sectionWindow(plane, path);
    const rank = ({ solid }: SectionArea) => ORDER.indexOf(solid.kind);
    const areas = crossSection([...ground.body.inside, ...ground.organs], plane, window).sort(
      (a, b) => rank(a) - rank(b),
    );
    const [skin] = crossSection([ground.body.skin], plane, window);
    // The target first, then what is at risk, then the rest by what is drawn on top.
    const urgency = ({ solid }: SectionArea) =>
      solid.kind === "muscle" && solid.id === target ? 100 : ORDER.indexOf(solid.kind);
    const labels = labelSection(
      [...areas].filter(({ solid }) => solid.kind !== "connective").sort((a, b) => urgency(b) - urgency(a)),
      window,
      ({ solid }) => tissueName(solid),
      [...marks(window), ...alongNeedle(flatten(plane, path.entry), flatten(plane, path.point))],
    );
    return { plane, window, skin, areas, labels };
  }, [path, ground, target, tissueName]);
  const { left, top, width, height } = window;
  const [leftEnd, rightEnd] = [bodyEnd(scale(plane.right, -1)), bodyEnd(plane.right)];
  const downEnd = bodyEnd(plane.down);
  const [tipX, tipY] = flatten(plane, path.point);
  const handle = handleEnd([tipX, tipY]);
  const tissues = path.tissues
    .map(({ solid, from, to }, i) => `${tissueName(solid, i === 0)} ${Math.max(1, Math.round(to - from))} mm`)
    .join(", ");
  const words = t("needle.sectionText", {
    left: t(`needle.ends.${leftEnd}`),
    right: t(`needle.ends.${rightEnd}`),
    tissues,
  });
  const numbered = labels.filter(({ number }) => number !== null);
  return (
    <figure className="section-figure">
      <svg
        role="img"
        aria-label={words}
        viewBox={`${left} ${top - MARGIN} ${width} ${height + MARGIN}`}
        className="section-picture"
      >
        <clipPath id={`${id}-window`}>
          <rect x={left} y={top} width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${id}-window)`}>
          <rect className="section-air" x={left} y={top} width={width} height={height} />
          {skin && <path className="section-skin" d={pathOf(skin.loops)} />}
          {areas.map(({ solid, loops }) => (
            <path
              key={`${solid.id}.${solid.side}`}
              className={`section-area ${solid.kind}${solid.kind === "muscle" && solid.id === target ? " target" : ""}`}
              d={pathOf(loops)}
            />
          ))}
          {skin && <path className="section-skin-line" d={pathOf(skin.loops)} />}
          <line className="section-needle-edge" x1={handle[0]} y1={handle[1]} x2={tipX} y2={tipY} />
          <line className="section-needle" x1={handle[0]} y1={handle[1]} x2={tipX} y2={tipY} />
          <circle className="section-point" cx={tipX} cy={tipY} r="1.5" />
          {labels.map((label) => (
            <LabelMark key={`${label.area.solid.id}.${label.area.solid.side}`} label={label} />
          ))}
        </g>
        <g className="section-marks">
          <text x={left + 1} y={top - 1.6}>
            {t(`needle.ends.${leftEnd}`)}
          </text>
          <text x={left + width - 1} y={top - 1.6} textAnchor="end">
            {t(`needle.ends.${rightEnd}`)}
          </text>
          <text x={left + width / 2} y={top + height - 1.4} textAnchor="middle">
            {t(`needle.ends.${downEnd}`)}
          </text>
          <path d={`M${left + 2} ${top + height - 3.4}v1.6h10v-1.6`} />
          <text x={left + 13.5} y={top + height - 1.4}>
            {t("needle.scale", { mm: 10 })}
          </text>
        </g>
      </svg>
      {numbered.length > 0 && (
        <figcaption>
          <span className="quiet">{t("needle.sectionKey")}</span>
          <ol className="section-key">
            {numbered.map(({ number, area: { solid } }) => (
              <li key={number} className={solid.kind}>
                <span className="section-number" aria-hidden="true">
                  {number}
                </span>
                {tissueName(solid)}
              </li>
            ))}
          </ol>
        </figcaption>
      )}
    </figure>
  );
}

function LabelMark({ label: { lines, number, box, anchor } }: { label: SectionLabel }) {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (number === null)
    return (
      <text className="section-name" textAnchor="middle">
        {lines.map((line, i) => (
          <tspan key={line} x={x} y={box.y + LINE * (i + 0.76)}>
            {line}
          </tspan>
        ))}
      </text>
    );
  return (
    <g className="section-disc">
      {Math.hypot(anchor[0] - x, anchor[1] - y) > DISC / 2 && <line x1={x} y1={y} x2={anchor[0]} y2={anchor[1]} />}
      <circle cx={x} cy={y} r={DISC / 2 - 0.3} />
      <text x={x} y={y + 1} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

function pathOf(loops: readonly (readonly Flat[])[]): string {
  return loops.map((loop) => `M${loop.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`).join("");
}

/** Where the drawn needle ends outside the skin. */
function handleEnd([x, y]: Flat): Flat {
  const length = Math.hypot(x, y);
  return [(-x / length) * 7.5, (-y / length) * 7.5];
}

/** Where the scale and the mark of the lower edge stand. */
function marks({ left, top, width, height }: Window): Box[] {
  const y = top + height - 5;
  return [
    { x: left, y, width: 25, height: 5 },
    { x: left + width / 2 - 8, y, width: 16, height: 5 },
  ];
}

/** Boxes along the needle that labels leave free, and one at its tip. */
function alongNeedle(from: Flat, to: Flat): Box[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [x, y] = [0, 1].map((k) => from[k]! + ((to[k]! - from[k]!) * i) / steps) as [number, number];
    const half = i === steps ? 2 : 0.8;
    return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  });
}
