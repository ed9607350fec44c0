/** Line icons on a 24-unit grid, drawn for this product. */
const PATHS = {
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  reset: "M5 12a7 7 0 1 0 2.3-5.2M5 4v4h4",
  turnLeft:
    "M5 9.5C6.5 8.3 9.100 7.5 12 7.5c4.7 0 8.5 2 8.5 4.5s-3.8 4.5-8.5 4.5c-1.7 0-3.3-.3-4.600-.7M10.5 12.3 7 15.7l3.7 3.3",
  turnRight:
    "M19 9.5C17.5 8.3 14.9 7.5 12 7.5c-4.7 0-8.5 2-8.5 4.5s3.8 4.5 8.5 4.5c1.7 0 3.3-.3 4.600-.7M13.5 12.3 17 15.7l-3.7 3.3",
  close: "m6 6 12 12M18 6 6 18",
  info: "M12 11v6M12 7.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20",
  back: "m14 6-6 6 6 6",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
  print: "M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 13.5h10v7H7v-7Z",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  target:
    "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM12 1.5V5M12 19v3.5M1.5 12H5M19 12h3.5",
  brush: "m20 4-9.5 9.5M10.5 13.5c-2.8-.3-4.5 1.3-4.7 3.6-.1 1.3-.9 2.2-2.3 2.4 3.5 1.6 8 .9 8.5-2.600M12.2 8.800l3 3",
  eraser:
    "m8.5 19-4.5-4.500a1.5 1.5 0 0 1 0-2.100l8.4-8.400a1.5 1.5 0 0 1 2.1 0l5 5a1.5 1.5 0 0 1 0 2.100L12 19ZM9 7.500l7 7M8.5 19H20",
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H9",
  bin: "M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10 11v5M14 11v5",
  compare: "M4 5h6.500v14H4ZM13.5 5H20v14h-6.500Z",
  figure: "M12 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6 10.500l6-1.5 6 1.500M12 9v5M9 21l3-7 3 7",
  layers: "m12 3.5 9 4.7-9 4.7-9-4.7 9-4.7ZM3.5 12.4 12 16.8l8.5-4.4M3.5 16.4l8.5 4.4 8.5-4.4",
  body: "M12 2.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6ZM7 10c3.2-.9 6.8-.9 10 0M9.5 9.8v11.4M14.5 9.8v11.4M9.5 15.5h5",
  beneath: "M3 6h12M3 12h12M3 18h12M19.5 4.500v14.500M16.500 16l3 3.500 3-3.500",
  redo: "M15.5 5 20 9.5 15.5 14M20 9.5H10a5.5 5.5 0 0 0 0 11h5",
  warning: "M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.01",
  faces:
    "M7 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM17 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM2.5 19v-1.5a4.5 4.5 0 0 1 9 0V19M12.5 19v-1.5a4.5 4.5 0 0 1 9 0V19",
  flip: "M7 20V5M7 5 3.5 8.5M7 5l3.5 3.5M17 4v15M17 19l-3.5-3.5M17 19l3.5-3.5",
  share: "M12 15V4M12 4 8 8M12 4l4 4M6 11v9h12v-9",
  save: "M12 4v11M12 15l-4-4M12 15l4-4M5 20h14",
  phone: "M7.5 3h9v18h-9ZM11 18h2",
  bookmark: "M6.5 4h11v16.5L12 16.5l-5.5 4Z",
  more: "M4.5 12h1M11.5 12h1M18.5 12h1M5 11.500v1M12 11.500v1M19 11.500v1",
  expand: "M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5",
  shrink: "M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5",
  check: "m5 12.5 4.5 4.5L19 7.5",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside or instead of words; hidden from screen readers, which get the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
