type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | number | null | undefined;

/**
 * An HTML element with attributes and children. A function is a listener (`onclick`), `true` an empty
 * attribute, and `false`, null or undefined none; but what a screen reader is told by `aria-…` is "true" or "false".
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (tag === "code" || tag === "pre") made.setAttribute("translate", "no"); // it is the same in every language
  for (const [name, given] of Object.entries(attributes)) {
    const isState = typeof given === "boolean" && name.startsWith("aria-");
    const value = isState ? String(given) : given;
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function")
      made.addEventListener(name.slice("on".length), value as EventListener);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(
    ...children
      .filter((c) => c !== null && c !== undefined)
      .map((c) => (c instanceof Node ? c : String(c))),
  );
  return made;
}
