/** The colours that canvases need from the style sheet, as the reader's scheme has them now. */
export function colours(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** Calls back when the reader's device changes between light and dark; stops with the element's page. */
export function onSchemeChange(callback: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", callback);
}
