/** The words of what adapts the page to a device or a hand. */
export const access = {
  announce: {
    selected: "Selected: {{selection}}.",
    nothing: "Nothing is selected.",
    fan: "Also within this touch: {{names}}.",
    fanKey: "The key G lists them.",
  },
  device: {
    title: "This device",
    hand: "The hand that touches",
    leftHand: "Left hand",
    rightHand: "Right hand",
    about:
      "The text and the buttons stand where that hand reaches them. The choice stays in this browser. Face to face the screen stays awake.",
    fullScreen: "Full screen",
    fullScreenEnd: "End full screen",
  },
  gestures: {
    title: "How to use it",
    choose: "Choose",
    chooseHow: "Tap or click a muscle or a number.",
    turn: "Turn",
    turnHow: "Drag with one finger or the mouse.",
    move: "Move",
    moveHow: "Drag with two fingers, or with the right mouse button.",
    zoom: "Nearer and farther",
    zoomHow: "Pinch, or turn the wheel.",
    frame: "Show what is chosen",
    frameHow: "Double tap or double click.",
    depth: "What lies below",
    depthHow: "Open “See” and take layers off, or choose “Hide” for what is selected.",
    start: "One finger turns, two fingers move and zoom, a tap chooses.",
  },
  phone: { more: "Menu" },
} as const;
