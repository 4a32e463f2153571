import { describeVerdict } from "../../figures/products/describe-verdict.js";
import { ProductBench } from "../../figures/products/product-bench.js";
import type { Tile } from "../../figures/products/product-tiles.js";
import { judgeProduct } from "../../nn/matrix/index.js";
import { element } from "../../ui/dom/element.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { Hunt } from "./hunt.js";
import { type ProductName, printedProducts } from "./printed-formulas.js";
import { agree, compareMean, MEAN_PLACES, type MeanChoice } from "./printed-mean.js";
import { RatioTable } from "./ratio-table.js";
import { words } from "./words/index.js";

const PRODUCTS = printedProducts();

/** One of the article's products of two matrices, to be mended. */
export function ProductHunt(name: ProductName): HTMLElement & { value: boolean } {
  const { tiles, printed, target } = PRODUCTS[name];
  const options = tiles.map((tile) => tile.name);
  const tileOf = (wanted: string | undefined) => tiles.find((tile) => tile.name === wanted)!;
  return Hunt(name, {
    places: printed.map((factor, i) => ({
      label: words.factors[i]!(target.name),
      options,
      printed: factor,
    })),
    typeset: (menus) => [symbol(target.name), " = ", ...menus],
    note: words.sizes([...tiles.filter((_, i) => i % 2 === 0), target].map(sized)), // without the transposes
    judge: (places) => {
      const [first, second] = [tileOf(places[0]), tileOf(places[1])];
      const verdict = judgeProduct(first.tensor, second.tensor, target.tensor);
      return {
        isRight: verdict.kind === "right",
        sentence: describeVerdict(verdict, first, second, target),
        drawing: ProductBench(verdict, first, second, target),
      };
    },
  });
}

/** The article's formula for the gradient of a logit that is not the label's, to be mended. */
export function MeanHunt(): HTMLElement & { value: boolean } {
  const names = Object.keys(MEAN_PLACES) as (keyof typeof MEAN_PLACES)[];
  return Hunt("logits", {
    places: names.map((place) => ({
      label: words.mean.places[place],
      options: MEAN_PLACES[place].map((option) => [option, words.mean.options[option]] as const),
      printed: MEAN_PLACES[place][0],
    })),
    typeset: ([before, above, below, sum]) => [
      symbol(words.mean.gradient),
      " = ",
      before!,
      fraction(["exp ", above!], [below!, ` ${words.mean.sumOf} exp `, sum!]),
      element("span", { class: "hunt-condition" }, words.mean.condition),
    ],
    note: words.mean.note,
    judge: (places) => {
      const choice = Object.fromEntries(names.map((name, i) => [name, places[i]])) as MeanChoice;
      const cells = compareMean(choice);
      const wrong = cells.filter((cell) => !agree(cell)).length;
      return {
        isRight: wrong === 0,
        sentence: words.mean.verdict(wrong, cells.length),
        drawing: [RatioTable(cells)],
      };
    },
  });
}

function sized({ name, tensor }: Tile): string {
  return words.size(name, tensor.shape.join(" × "));
}

function symbol(name: string): HTMLElement {
  return element("span", { class: "symbol", "data-symbol": symbolOf(name) }, name);
}

function fraction(above: readonly (string | Node)[], below: readonly (string | Node)[]) {
  return element(
    "span",
    { class: "hunt-fraction" },
    element("span", {}, ...above),
    element("span", {}, ...below),
  );
}
