/** A text that the browser keeps under a name; null where it keeps none, or may not. */
export function stored(storage: "localStorage" | "sessionStorage", name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, null takes it away. Where storage is forbidden or full, nothing is remembered. */
export function store(
  storage: "localStorage" | "sessionStorage",
  name: string,
  text: string | null,
): void {
  try {
    if (text === null) window[storage].removeItem(name);
    else window[storage].setItem(name, text);
  } catch {
    return;
  }
}
