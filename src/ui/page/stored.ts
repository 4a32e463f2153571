/** A text that the browser keeps under a name; null where it keeps none, or may not. */
export function stored(storage: "localStorage" | "sessionStorage", name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

/** Whether a text is kept, and if not, why. */
export type Stored = "saved" | "full" | "forbidden";

/** Keeps a text under a name, null takes it away. Where storage is full or forbidden, what was there before stays. */
export function store(
  storage: "localStorage" | "sessionStorage",
  name: string,
  text: string | null,
): Stored {
  try {
    if (text === null) window[storage].removeItem(name);
    else window[storage].setItem(name, text);
    return "saved";
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    return isFull ? "full" : "forbidden";
  }
}
