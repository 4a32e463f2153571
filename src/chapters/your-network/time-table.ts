import { LAYERS, type LayerSeconds, type Role } from "../../exercises/network/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

/**
 * Where the time goes: milliseconds a step for each layer, forward, backward and for its update, and its share as a bar. Layers of the given
 * roles are marked as the reader's.
 */
export function TimeTable(
  steps: readonly (readonly LayerSeconds[])[],
  yours: readonly Role[],
): HTMLElement {
  const means = LAYERS.map((_, at) =>
    [0, 1, 2].map((part) => {
      const sum = steps.reduce((total, seconds) => total + (seconds[at]?.[part] ?? 0), 0);
      return (1000 * sum) / Math.max(1, steps.length);
    }),
  );
  const sums = means.map((parts) => parts.reduce((sum, one) => sum + one, 0));
  const [all, most] = [sums.reduce((sum, one) => sum + one, 0), Math.max(...sums)];
  const rows = LAYERS.map((role, at) =>
    element(
      "tr",
      { "data-yours": String(yours.includes(role)) },
      element(
        "th",
        { scope: "row" },
        words.times.layer(at + 1, words.roles[role]),
        " ",
        element("small", {}, yours.includes(role) ? words.times.yours : words.times.own),
      ),
      ...means[at]!.map((value, part) =>
        element(
          "td",
          {},
          metric(`${["forward", "backward", "update"][part]}-${at + 1}`, value, (ms) =>
            ms.toFixed(2),
          ),
        ),
      ),
      element(
        "td",
        { class: "network-share" },
        element("span", { class: "network-track" }, Bar(sums[at]! / most)),
        element("span", { class: "network-percent" }, words.times.share(sums[at]! / all)),
      ),
    ),
  );
  const table = element(
    "table",
    {},
    element(
      "thead",
      {},
      element("tr", {}, ...words.times.heads.map((name) => element("th", { scope: "col" }, name))),
    ),
    element("tbody", {}, ...rows),
  );
  const scrolled = {
    class: "network-times",
    tabindex: "0",
    role: "region",
    "aria-label": words.times.caption,
  };
  return element(
    "div",
    {},
    element("p", { class: "network-caption" }, words.times.caption),
    element("div", scrolled, table),
  );
}

function Bar(share: number): HTMLElement {
  return element("span", {
    class: "time-bar",
    style: `inline-size: ${(100 * share || 0).toFixed(1)}%`,
    "aria-hidden": "true",
  });
}
