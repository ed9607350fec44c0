import { at, band, zonesOf } from "./draw";

/** From the skull to the shoulders. */
export const neckZones = zonesOf("neck", [
  {
    id: "suboccipital",
    label: "Just under the skull at the back",
    patches: [band(15, at("superior-nuchal-line-15", [0, -22, 0]), at("superior-nuchal-line-42", [-4, -20, -4]))],
  },
  {
    id: "posterior-neck",
    label: "Back of the neck",
    patches: [
      band(
        18,
        at("C2-spinous-tip", [-20, 8, -30]),
        at("C5-spinous-tip", [-20, 0, -30]),
        at("C7-spinous-tip", [-22, 8, -15]),
      ),
    ],
  },
  {
    id: "posterolateral-neck",
    label: "Back and side of the neck",
    patches: [
      band(
        15,
        at("C2-transverse-tip", [-32, 0, -30]),
        at("C5-transverse-tip", [-32, 0, -32]),
        at("C7-transverse-tip", [-30, 4, -30]),
      ),
    ],
  },
  {
    id: "angle-of-neck",
    label: "Angle where neck meets shoulder",
    patches: [band(18, at("C7-transverse-tip", [-40, -2, -12]), at("rib-1-lateral", [-25, 30, -45]))],
  },
  {
    id: "front-of-neck",
    label: "Front of the neck",
    patches: [
      band(
        20,
        at("hyoid-greater-horn-tip", [6, -10, 34]),
        at("C5-body-centre", [-16, -4, 52]),
        at("jugular-notch", [-14, 20, 5]),
      ),
    ],
  },
  {
    id: "upper-scm-region",
    label: "Side of the upper neck below the ear",
    patches: [band(13, at("mastoid-tip", [-18, -20, -2]), at("C3-transverse-tip", [-34, 2, 10]))],
  },
]);
