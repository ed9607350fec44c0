import type { StringStorage } from "../../src/state/keptStorage";

/** A browser's storage that can be denied or full. */
export class MemoryStorage implements StringStorage {
  readonly texts = new Map<string, string>();
  /** Characters that fit; Infinity for no end. */
  room = Infinity;
  denied = false;

  get length(): number {
    return this.asked(this.texts.size);
  }
  key(index: number): string | null {
    return this.asked([...this.texts.keys()][index] ?? null);
  }
  getItem(key: string): string | null {
    return this.asked(this.texts.get(key) ?? null);
  }
  setItem(key: string, value: string): void {
    const others = [...this.texts].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
    if (others + value.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.asked(null);
    this.texts.set(key, value);
  }
  removeItem(key: string): void {
    this.asked(null);
    this.texts.delete(key);
  }
  private asked<T>(answer: T): T {
    if (this.denied) throw new DOMException("denied", "SecurityError");
    return answer;
  }
}
