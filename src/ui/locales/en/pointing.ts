/** Words of the list and the lens beside a touch. */
export const pointing = {
  list: "What lies here, from the surface inwards",
  points: "Trigger points that stand close together",
  /** How deep a structure lies; the first layer has a word for each register. */
  layers: {
    superficial: "superficial",
    near: "near the surface",
    second: "second layer",
    third: "third layer",
    fourth: "fourth layer",
    fifth: "fifth layer",
    deepest: "deepest layer",
    bones: "bone",
    cartilage: "cartilage",
    connective: "connective tissue",
  },
} as const;
