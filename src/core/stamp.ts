/** What a take-home link says of its own making: the day, and the versions of the model and of the texts. */
export interface Stamp {
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  /** Version of the model; empty where it was not loaded. */
  readonly model: string;
  /** Version of the clinical texts. */
  readonly texts: string;
}

/** The key in the link. Reading a view passes over it. */
export const STAMP_KEY = "made";

const SOUND = /^(\d{4}-\d{2}-\d{2}),([\w.-]{0,40}),([\w.-]{0,40})$/;

/** A link (from its "#") with the stamp at its end. */
export function stampLink(link: string, { date, model, texts }: Stamp): string {
  return `${link}${link === "#" ? "" : "&"}${STAMP_KEY}=${date},${model},${texts}`;
}

/** The stamp of a link (with or without "#"); null where it has none or a broken one. */
export function readStamp(hash: string): Stamp | null {
  const part = hash
    .replace(/^#/, "")
    .split("&")
    .find((one) => one.startsWith(`${STAMP_KEY}=`));
  const found = part && SOUND.exec(part.slice(STAMP_KEY.length + 1).replaceAll("%2C", ","));
  return found ? { date: found[1]!, model: found[2]!, texts: found[3]! } : null;
}
