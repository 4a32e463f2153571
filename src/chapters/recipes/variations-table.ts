import { scaleLinear } from "d3-scale";
import { seedShares } from "../../figures/training/seed-shares.js";
import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { svgElement } from "../../ui/dom/svg-element.js";
import { words } from "./words/index.js";

/** A recipe, what is different about it, and how it did from several seeds. */
export interface MeasuredRecipe {
  label: string;
  /** Shares of right answers, one a seed. */
  shares: readonly number[];
  /** Where it can be run; from another seed where one is named. */
  href(seed?: number): string;
}

const LEAST = 0.975; // what is worse lies at the left edge of the scale

/**
 * Recipes below each other, the best first: the mean over the seeds, or how many of them learn where not all do;
 * each seed as a dot on a common scale; and a link to run it. The name of a recipe, or its bar, opens its runs, each a link
 * that runs it here.
 */
export function VariationsTable(recipes: readonly MeasuredRecipe[]): HTMLElement {
  const rows = recipes
    .map((recipe) => ({ ...recipe, ...seedShares(recipe.shares) }))
    .sort((a, b) => b.mean - a.mean);
  const most = Math.max(...rows.map(({ highest }) => highest));
  const place = scaleLinear([LEAST, most], [2, 98]).clamp(true);
  const head = [
    words.variations.changed,
    words.variations.mean,
    words.variations.bySeed(LEAST, most),
    words.variations.here,
  ].map((name) => element("th", { scope: "col" }, name));
  const lines = rows.flatMap((row) => {
    const { label, shares, mean, lowest, highest, seeds, learned, stuck, href } = row;
    const runs = element(
      "tr",
      { class: "seed-runs", hidden: true },
      element("td", { colspan: 4 }, words.variations.runs, " ", ...runLinks(row)),
    );
    const toggle = () => {
      runs.hidden = !runs.hidden;
      name.ariaExpanded = String(!runs.hidden);
    };
    const name = element(
      "button",
      { type: "button", class: "quiet", "aria-expanded": "false", onclick: toggle },
      label,
    );
    const line = element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element(
        "td",
        {},
        stuck.length === 0
          ? formatsOf().percent(mean, 2)
          : words.variations.learned(learned.length, seeds),
      ),
      element(
        "td",
        { class: "seed-bar", onclick: toggle },
        dots(shares, stuck.length === 0 ? mean : null, words.variations.range(lowest, highest)),
      ),
      element(
        "td",
        {},
        element(
          "a",
          { href: href(), "aria-label": words.variations.runOf(label) },
          words.variations.run,
        ),
      ),
    );
    return [line, runs];
  });
  function dots(
    shares: readonly number[],
    mean: number | null,
    description: string,
  ): SVGSVGElement {
    const marks = shares.map((share) =>
      svgElement("circle", { cx: `${place(share)}%`, cy: 9, r: 3.5, class: "seed-dot" }),
    );
    const at = mean === null ? null : `${place(mean)}%`;
    const line =
      at === null
        ? []
        : [svgElement("line", { x1: at, x2: at, y1: 1, y2: 17, class: "seed-mean" })];
    return svgElement(
      "svg",
      { class: "seed-dots", role: "img", "aria-label": description },
      ...line,
      ...marks,
    );
  }
  return element(
    "table",
    { class: "variations", "data-figure": "variations" },
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...lines),
  );
}

/** A link to each run of a recipe, with what it got right, and spaces between. */
function runLinks({ shares, href }: MeasuredRecipe): (HTMLElement | string)[] {
  return shares.flatMap((share, i) => {
    const seed = i + 1; // they were measured from the seeds 1 to 5, in this order
    const text = words.variations.seed(seed, share);
    return [element("a", { href: href(seed), "data-seed": seed }, text), " "];
  });
}
