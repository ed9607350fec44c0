/** Where the names over the picture stand. The scene fills it; screen readers have the names in lists. */
export function NameBox({ attach }: { attach: (box: HTMLElement | null) => void }) {
  return (
    <div ref={attach} className="names" aria-hidden="true">
      <svg aria-hidden="true" />
    </div>
  );
}
