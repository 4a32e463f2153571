/**
 * The colours that canvases need from the style sheet, as the reader's scheme has them now. Each is asked
 * for once: asking makes the browser bring its styles up to date. Ask anew when the scheme changes.
 */
export function colours(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, value);
    return value;
  };
}

/** Calls back when the reader's device changes between light and dark; stops with the element's page. */
export function onSchemeChange(callback: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
}
