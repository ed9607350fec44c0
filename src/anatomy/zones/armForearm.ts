import { at, band, zonesOf } from "./draw";
import { forearm, strip, upperArm } from "./limbs";

const frontOuterArm = strip(upperArm, 50, 1262, 1108, [19, 16]);

/** Upper arm, elbow and forearm. In the anatomical position the palm looks forwards and the thumb outwards. */
export const armForearmZones = zonesOf("arm-forearm", [
  {
    id: "anterior-arm",
    label: "Front of the upper arm",
    patches: [strip(upperArm, 0, 1252, 1108, [22, 19])],
  },
  {
    id: "lateral-arm",
    label: "Outer upper arm",
    patches: [strip(upperArm, 92, 1240, 1108, [20, 17]), frontOuterArm],
  },
  {
    id: "anterolateral-arm",
    label: "Front-outer upper arm",
    within: "lateral-arm",
    patches: [frontOuterArm],
  },
  {
    id: "posterior-arm",
    label: "Back of the upper arm",
    patches: [strip(upperArm, 176, 1243, 1105, [31, 25])],
  },
  {
    id: "medial-arm",
    label: "Inner upper arm",
    patches: [strip(upperArm, -78, 1225, 1105, [26, 21])],
  },
  {
    id: "lateral-epicondyle",
    label: "Outer elbow",
    patches: [band(18, at("lateral-epicondyle", [-5, 4, 0]), at("lateral-epicondyle", [-5, -14, 6]))],
  },
  {
    id: "medial-epicondyle",
    label: "Inner elbow",
    patches: [band(18, at("medial-epicondyle", [5, 6, 0]), at("medial-epicondyle", [5, -12, 0]))],
  },
  {
    id: "olecranon",
    label: "Tip of the elbow",
    patches: [band(20, at("olecranon-posterior", [0, 12, -10]))],
  },
  {
    id: "cubital-fossa",
    label: "Crease of the elbow",
    patches: [band(19, at("coronoid-tip", [12, 12, 38]), at("coronoid-tip", [-16, 8, 38]))],
  },
  {
    id: "radial-forearm",
    label: "Thumb side of the forearm",
    patches: [strip(forearm, 88, 1034, 862, [26, 17])],
  },
  {
    id: "dorsal-forearm",
    label: "Back of the forearm",
    patches: [strip(forearm, 180, 1030, 862, [27, 18])],
  },
  {
    id: "ulnar-forearm",
    label: "Little-finger side of the forearm",
    patches: [strip(forearm, -84, 1012, 862, [26, 17])],
  },
  {
    id: "volar-forearm",
    label: "Palm side of the forearm",
    patches: [strip(forearm, 0, 1030, 862, [26, 17])],
  },
]);
