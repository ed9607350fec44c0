import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { CommandContext } from "./commands";
import type { AppState } from "./store";

const Context = createContext<CommandContext | null>(null);

/** Makes the store, the content and the camera available below. Needed once per React root (page and scene). */
export function AppProvider({ value, children }: { value: CommandContext; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The store, the content and the camera; renders again when the content speaks another language. */
export function useApp(): CommandContext {
  const value = useContext(Context);
  if (!value) throw new Error("useApp needs an AppProvider above it.");
  useStore(value.store, (state) => state.spoken);
  return value;
}

/** A value computed from the store; the component renders again when it changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}
