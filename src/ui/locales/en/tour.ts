/** Words of the tour. */
export const tour = {
  title: "A look around",
  progress: "{{stop}} of {{of}}",
  next: "Next",
  before: "Previous",
  skip: "Skip the tour",
  done: "Start",
  stops: {
    turn: {
      title: "Turn the body",
      text: "One finger turns it; two fingers move it and zoom. With a mouse: drag, right button, wheel. Try it.",
    },
    choose: {
      title: "Touch a muscle",
      text: "A touch chooses a muscle, here the right infraspinatus on the shoulder blade. Its numbers are trigger points; touch one to open it.",
    },
    felt: {
      title: "See where it is felt",
      text: "Pain from a point is often felt somewhere else. Solid colour: where it is usually felt. Dots: where it sometimes spreads.",
    },
    hurts: {
      title: "Or start from the pain",
      text: "Paint it on the body, tap it on a map or pick it from a list. Points that could explain it are ranked, after a word of caution.",
    },
    patient: {
      title: "Turn it to the patient",
      text: "Face to face brings plain words and large type. What the needle does is told as a story, and the visit list prints or hands over what you looked at.",
    },
  },
} as const;
