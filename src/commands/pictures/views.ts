/** One picture of the guide: what is opened, on which screen, and what is touched before it is taken. */
export interface GuidePicture {
  /** File name without ending, in docs/pictures/guide. */
  readonly name: string;
  readonly screen: keyof typeof GUIDE_SCREENS;
  readonly link: string;
  /** Names of buttons pressed one after another once the body is there. */
  readonly press?: readonly string[];
}

/** Screens of the pictures, CSS pixels. */
export const GUIDE_SCREENS = {
  landscape: { width: 1180, height: 820 },
  portrait: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

const POINT = "#muscle=infraspinatus&trp=infraspinatus.trp1&side=R";

/** The pictures of docs/guide.md, in its order. */
export const GUIDE_PICTURES: readonly GuidePicture[] = [
  { name: "start", screen: "landscape", link: "" },
  { name: "point", screen: "landscape", link: `${POINT}&view=cam:-420,1480,-900,-110,1320,-60,28` },
  { name: "pain", screen: "portrait", link: `${POINT}&view=front&register=patient` },
  {
    name: "candidates",
    screen: "landscape",
    link: "#mode=pain&pain=angle-of-neck:L,medial-scapular-border:L&view=back",
    press: ["Asked, none of these"],
  },
  { name: "story", screen: "landscape", link: `${POINT}&step=4&register=patient` },
  { name: "study", screen: "landscape", link: "#mode=study&deck=find:infraspinatus.trp1,name:infraspinatus" },
  { name: "see", screen: "landscape", link: "#muscle=multifidus-lumborum&view=back&xray=1&labels=1" },
  {
    name: "path",
    screen: "landscape",
    link: `${POINT}&mode=needling&view=cam:-420,1480,-900,-110,1320,-60,28`,
    press: ["I have considered this"],
  },
  { name: "face", screen: "portrait", link: `${POINT}&view=front&face=1` },
  { name: "phone", screen: "phone", link: `${POINT}&view=back&register=patient` },
];
