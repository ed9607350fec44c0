import { Component, type ReactNode } from "react";

interface GuardProps {
  readonly children: ReactNode;
  /** What stands in the place of a part that broke; nothing if absent. */
  readonly instead?: ReactNode;
  /** Called once when the part breaks. */
  readonly onBroken?: () => void;
}

/**
 * Keeps a fault in one part from taking the rest with it: without a guard React removes everything up to the root, and
 * the page is blank. React itself reports the fault on the console.
 */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
