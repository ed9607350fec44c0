import type { ReactNode } from "react";

/** A titled part of the panel. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A short list of phrases. */
export function Phrases({ items }: { items: readonly string[] }) {
  return (
    <ul className="phrases">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
