import { settingsQuery } from "../../figures/training/settings-query.js";
import type { Recipe } from "../../training/index.js";
import { element } from "../../ui/dom/element.js";

/** Settings with a name. */
export interface NamedSettings {
  label: string;
  settings: Recipe;
}

/**
 * Named settings as links to this page: all of a run's settings are in its address, so that a recipe is an
 * address too.
 */
export function PresetLinks(presets: readonly NamedSettings[]): HTMLElement {
  const links = presets.map(({ label, settings }) =>
    element("li", {}, element("a", { href: settingsQuery(settings) }, label)),
  );
  return element("ul", { class: "preset-links", "data-figure": "presets" }, ...links);
}
