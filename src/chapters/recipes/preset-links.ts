import type { Fields } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";

/** Settings with a name. */
export interface NamedSettings {
  label: string;
  settings: Readonly<Record<string, unknown>>;
}

/**
 * Named settings as links to this page: all of a run's settings are in its address, so that a recipe is an
 * address too. `fields` say how each setting is written there.
 */
export function PresetLinks(fields: Fields, presets: readonly NamedSettings[]): HTMLElement {
  const links = presets.map(({ label, settings }) =>
    element("li", {}, element("a", { href: settingsHref(fields, settings) }, label)),
  );
  return element("ul", { class: "preset-links", "data-figure": "presets" }, ...links);
}

/** The address of this page with these settings. It always has a query, if an empty one: the page begins anew. */
export function settingsHref(fields: Fields, settings: NamedSettings["settings"]): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    const field = fields[name];
    if (field !== undefined && !Object.is(value, field.initial))
      query.set(name, field.write(value));
  }
  return `?${query}`;
}
