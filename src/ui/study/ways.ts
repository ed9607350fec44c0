import { createContext, useContext } from "react";

/** How cards are answered where there is more than one way; kept from card to card. */
export interface Ways {
  readonly find: "body" | "words";
  readonly name: "choose" | "type";
  readonly draw: "body" | "words";
}

export const firstWays: Ways = { find: "body", name: "choose", draw: "body" };

interface WaysChoice {
  readonly ways: Ways;
  readonly change: (change: Partial<Ways>) => void;
}

export const WaysContext = createContext<WaysChoice>({ ways: firstWays, change: () => {} });

export const useWays = (): WaysChoice => useContext(WaysContext);
