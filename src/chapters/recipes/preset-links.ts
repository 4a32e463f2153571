import { settingsQuery } from "../../figures/training/settings-query.js";
import { labelledPresets, nearestPreset, type Settings } from "../../training/index.js";
import { element } from "../../ui/dom/element.js";

/**
 * The presets as links to this page: all of a run's settings are in its address, so that a recipe is an address too.
 * Those are offered for which the site has the `digits` to train on. `mark` says which one the settings are, over so
 * many training digits, or are nearest to.
 */
export function PresetLinks(digits: number): {
  element: HTMLElement;
  mark(settings: Settings, available: number): void;
} {
  const links = labelledPresets(digits).map(({ name, label, settings }) => {
    const link = element("a", { href: settingsQuery(settings), "data-preset": name }, label);
    return { name, link };
  });
  const items = links.map(({ link }) => element("li", {}, link));
  return {
    element: element("ul", { class: "preset-links", "data-figure": "presets" }, ...items),
    mark(settings, available) {
      const { preset, differs } = nearestPreset(settings, available);
      for (const { name, link } of links) {
        link.toggleAttribute("data-nearest", name === preset);
        if (name === preset && differs.length === 0) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
  };
}
