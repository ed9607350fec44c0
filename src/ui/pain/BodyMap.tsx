import { type KeyboardEvent, useState } from "react";
import { Button, Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { zonesById } from "../../anatomy/zones";
import type { Facing, FlatMap, MapShape } from "../../core/flatMap";
import { chosenSides, toggleSide } from "../../core/painPlaces";
import { useApp, useAppState } from "../../state/context";
import { reportPain } from "../../state/paint";
import { Choice } from "../controls/Choice";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";
import bodyMap from "./bodyMap.json";
import { type Box, boxOfArea, MAP_AREAS, type MapArea, shapesOfArea, zonesOfArea } from "./mapAreas";
import { ZoneRow } from "./ZoneRow";

const MAP = bodyMap as unknown as FlatMap;
/** Room around an area, mm on the map. */
const ROOM = 16;
const FACINGS: readonly Facing[] = ["front", "back"];

const pressedBy = (event: KeyboardEvent): boolean => {
  if (event.key !== "Enter" && event.key !== " ") return false;
  event.preventDefault();
  return true;
};

/** The flat map: first both sides of the body to choose a part, then the part with every place as a box to tick. */
export default function BodyMap() {
  const { t } = useTranslation();
  const [area, setArea] = useState<MapArea | null>(null);
  const [facing, setFacing] = useState<Facing>("front");
  const open = (next: MapArea, from: Facing) => {
    setArea(next);
    setFacing(from);
  };
  if (!area) return <WholeBody onOpen={open} />;
  return (
    <div className="body-map">
      <div className="map-head">
        <Button className="button bare" onPress={() => setArea(null)}>
          <Icon name="back" /> {t("map.whole")}
        </Button>
        <Choice<Facing>
          label={t("map.seenFrom")}
          value={facing}
          options={FACINGS.map((value) => ({ value, label: t(`map.${value}`) }))}
          onChange={setFacing}
        />
      </div>
      <AreaMap area={area} facing={facing} />
    </div>
  );
}

function useAreaName(): (area: MapArea) => string {
  const { t } = useTranslation();
  return ({ id, side }) => {
    const name = t(`map.areas.${id}`);
    return side ? t(side === "R" ? "map.right" : "map.left", { area: name }) : name;
  };
}

/** Both sides of the body, each part of it a button. */
function WholeBody({ onOpen }: { onOpen: (area: MapArea, facing: Facing) => void }) {
  const { t } = useTranslation();
  const areaName = useAreaName();
  return (
    <div className="body-map">
      <p className="quiet">{t("map.lead")}</p>
      <div className="map-pair">
        {FACINGS.map((facing) => {
          const picture = MAP[facing];
          return (
            <figure key={facing} aria-label={t(`map.${facing}`)}>
              <figcaption>{t(`map.${facing}`)}</figcaption>
              <svg viewBox={`0 0 ${picture.width} ${picture.height}`}>
                <title>{t(`map.${facing}`)}</title>
                <HatchInk id={`ink-${facing}`} scale={14} />
                <path className="map-body" d={picture.outline} />
                {picture.shapes.map((shape) => (
                  <ChosenShape key={shape.zone + shape.side} shape={shape} ink={`ink-${facing}`} />
                ))}
                <clipPath id={`body-${facing}`}>
                  <path d={picture.outline} />
                </clipPath>
                {MAP_AREAS.map((area) => {
                  const box = boxOfArea(picture, area);
                  if (!box) return null;
                  const [x, y, width, height] = box;
                  const rect = { x: x - 6, y: y - 6, width: width + 12, height: height + 12, rx: 24 };
                  return (
                    // biome-ignore lint/a11y/useSemanticElements: a part of a drawing cannot be a button element
                    <g
                      key={area.id + area.side}
                      className="map-area"
                      role="button"
                      tabIndex={0}
                      aria-label={t("map.open", { area: areaName(area) })}
                      onClick={() => onOpen(area, facing)}
                      onKeyDown={(event) => pressedBy(event) && onOpen(area, facing)}
                    >
                      {/* What is tapped is the whole box, what is seen is the part of the body in it. */}
                      <rect className="map-target" {...rect} />
                      <rect className="map-part" {...rect} clipPath={`url(#body-${facing})`} />
                    </g>
                  );
                })}
              </svg>
              <Sides facing={facing} />
            </figure>
          );
        })}
      </div>
    </div>
  );
}

/** One part of the body from one side. What has no outline here stands below it by name. */
function AreaMap({ area, facing }: { area: MapArea; facing: Facing }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const pain = useAppState((state) => state.view.pain);
  const areaName = useAreaName();
  const [pointed, setPointed] = useState<MapShape | null>(null);
  const picture = MAP[facing];
  const shapes = shapesOfArea(picture, area);
  const box = boxOfArea(picture, area) ?? boxOfArea(MAP[facing === "front" ? "back" : "front"], area);
  const drawn = new Set(shapes.map(({ zone }) => zone));
  const unseen = zonesOfArea(area).filter((zone) => !drawn.has(zone));
  const names = useNames();
  const label = ({ zone, side }: MapShape) =>
    side
      ? t("map.place", { place: names.zone(zone), side: t(`pain.sides.${side === "R" ? "right" : "left"}`) })
      : names.zone(zone);
  const isChosen = ({ zone, side }: MapShape) =>
    chosenSides(pain, zone, side !== null && isPair(zone)).has(key(zone, side));
  const toggle = ({ zone, side }: MapShape) => reportPain(store, toggleSide(pain, zone, key(zone, side)));
  return (
    <Group aria-label={`${areaName(area)}, ${t(`map.${facing}`)}`}>
      <p className="map-title">
        <strong>{areaName(area)}</strong> <span className="quiet">{pointed ? label(pointed) : t("map.tapPlaces")}</span>
      </p>
      <svg className="map-large" viewBox={viewBox(box ?? [0, 0, picture.width, picture.height])}>
        <title>{areaName(area)}</title>
        <HatchInk id="ink-area" scale={Math.max(4, (box?.[3] ?? 500) / 60)} />
        <path className="map-body" d={picture.outline} />
        {shapes.map((shape) => (
          // biome-ignore lint/a11y/useSemanticElements: a part of a drawing cannot be an input element
          <path
            key={shape.zone + shape.side}
            className="map-zone"
            d={shape.path}
            fillRule="evenodd"
            role="checkbox"
            tabIndex={0}
            aria-checked={isChosen(shape)}
            aria-label={label(shape)}
            style={isChosen(shape) ? { fill: "url(#ink-area)" } : undefined}
            onClick={() => toggle(shape)}
            onKeyDown={(event) => pressedBy(event) && toggle(shape)}
            onPointerEnter={() => setPointed(shape)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(shape)}
            onBlur={() => setPointed(null)}
          />
        ))}
      </svg>
      <Sides facing={facing} />
      {unseen.length > 0 && (
        <details className="zone-region">
          <summary>{t("map.unseen", { count: unseen.length })}</summary>
          {unseen.map((zone) => (
            <ZoneRow key={zone} zone={zonesById.get(zone)!} />
          ))}
        </details>
      )}
    </Group>
  );
}

/** Which side of the picture is the body's right. */
function Sides({ facing }: { facing: Facing }) {
  const { t } = useTranslation();
  const sides = [t("map.bodyRight"), t("map.bodyLeft")];
  if (facing === "back") sides.reverse();
  return (
    <p className="map-sides quiet">
      <span>{sides[0]}</span>
      <span>{sides[1]}</span>
    </p>
  );
}

/** A chosen place, hatched as on the body. */
function ChosenShape({ shape, ink }: { shape: MapShape; ink: string }) {
  const pain = useAppState((state) => state.view.pain);
  const { zone, side, path } = shape;
  if (!chosenSides(pain, zone, side !== null && isPair(zone)).has(key(zone, side))) return null;
  return <path className="map-chosen" d={path} fillRule="evenodd" style={{ fill: `url(#${ink})` }} />;
}

/** The hatching of reported pain; `scale` is the distance of its lines, mm on the map. */
function HatchInk({ id, scale }: { id: string; scale: number }) {
  return (
    <defs>
      <pattern id={id} width={scale} height={scale} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ink-ground" width={scale} height={scale} />
        <rect className="ink-line" width={scale * 0.42} height={scale} />
      </pattern>
    </defs>
  );
}

const isPair = (zone: string): boolean => zonesById.get(zone)?.laterality === "pair";
/** What is toggled: a side, or the place as a whole where it has only one. */
const key = (zone: string, side: MapShape["side"]) => (side !== null && isPair(zone) ? side : "M");
const viewBox = ([x, y, width, height]: Box): string =>
  `${x - ROOM} ${y - ROOM} ${width + 2 * ROOM} ${height + 2 * ROOM}`;
