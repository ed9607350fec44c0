import { at, band, zonesOf } from "./draw";
import { strip, thigh } from "./limbs";

const frontOuter = strip(thigh, 49, 735, 505, [32, 25]);
const frontInner = strip(thigh, -46, 715, 505, [27, 22]);
const backOuter = strip(thigh, 138, 730, 500, [28, 22]);
const backInner = strip(thigh, -138, 730, 500, [28, 22]);
const aboveInnerKnee = at("femur-medial-epicondyle", [4, 34, 6]);

/** Thigh and knee: eight strips around the thigh, four faces of the knee. */
export const thighKneeZones = zonesOf("thigh-knee", [
  {
    id: "anterior-thigh",
    label: "Front of the thigh",
    patches: [strip(thigh, 2, 765, 490, [29, 26])],
  },
  {
    id: "mid-anterior-thigh",
    label: "Middle of the front of the thigh",
    within: "anterior-thigh",
    patches: [strip(thigh, 2, 660, 600, 27)],
  },
  {
    id: "lower-anterior-thigh",
    label: "Lower front of the thigh",
    within: "anterior-thigh",
    patches: [strip(thigh, 2, 555, 492, 25)],
  },
  {
    id: "lateral-thigh",
    label: "Outer thigh",
    patches: [strip(thigh, 92, 750, 490, [33, 26]), frontOuter],
  },
  {
    id: "anterolateral-thigh",
    label: "Front-outer thigh",
    within: "lateral-thigh",
    patches: [frontOuter],
  },
  {
    id: "medial-thigh",
    label: "Inner thigh",
    patches: [strip(thigh, -92, 712, 510, [29, 24]), frontInner],
  },
  {
    id: "anteromedial-thigh",
    label: "Front-inner thigh",
    within: "medial-thigh",
    patches: [frontInner],
  },
  {
    id: "posterior-thigh",
    label: "Back of the thigh",
    patches: [strip(thigh, 180, 735, 490, [31, 24]), backOuter, backInner],
  },
  {
    id: "posterolateral-thigh",
    label: "Back-outer thigh",
    within: "posterior-thigh",
    patches: [backOuter],
  },
  {
    id: "posteromedial-thigh",
    label: "Back-inner thigh",
    within: "posterior-thigh",
    patches: [backInner],
  },
  {
    id: "anterior-knee",
    label: "Front of the knee / kneecap",
    patches: [band(26, at("patella-base", [2, 2, 15]), at("patella-apex", [2, -6, 15]))],
  },
  {
    id: "medial-knee",
    label: "Inner knee",
    patches: [
      band(23, aboveInnerKnee, at("femur-medial-epicondyle", [8, 0, 6]), at("tibia-medial-condyle", [8, -4, 8])),
    ],
  },
  {
    id: "above-medial-knee",
    label: "Just above the inner knee",
    within: "medial-knee",
    patches: [band(18, aboveInnerKnee)],
  },
  {
    id: "lateral-knee",
    label: "Outer knee / outer edge of kneecap",
    patches: [
      band(21, at("femur-lateral-epicondyle", [-8, 14, 8]), at("fibular-head-apex", [-10, 4, 12])),
      band(13, at("patella-lateral", [-16, 14, 2]), at("patella-lateral", [-14, -14, 2])),
    ],
  },
  {
    id: "posterior-knee",
    label: "Back of the knee",
    patches: [
      band(29, at("tibia-intercondylar-eminence", [2, 38, -60]), at("tibia-intercondylar-eminence", [0, -14, -60])),
    ],
  },
]);
