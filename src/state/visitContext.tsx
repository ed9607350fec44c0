import { createContext, type ReactNode, useContext } from "react";
import type { PictureLink } from "./pictures";
import type { VisitStore } from "./visitStore";

/** What a patient can take home is made of: the list, and pictures of the body. */
export interface TakeHome {
  readonly visit: VisitStore;
  readonly pictures: PictureLink;
}

const Context = createContext<TakeHome | null>(null);

/** Makes the visit list and the pictures available below. */
export function TakeHomeProvider({ value, children }: { value: TakeHome; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The visit list and the pictures; null on a page that keeps none. */
export function useTakeHome(): TakeHome | null {
  return useContext(Context);
}
