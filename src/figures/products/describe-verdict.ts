import type { ProductVerdict } from "../../nn/matrix/index.js";
import { numberText } from "../../ui/text/number-text.js";
import type { Tile } from "./product-tiles.js";
import { words } from "./words/index.js";

/** What comes of a product of two tiles, in words. */
export function describeVerdict(
  verdict: ProductVerdict | null,
  first: Tile | undefined,
  second: Tile | undefined,
  target: Tile,
): string {
  const say = words.verdict;
  if (verdict === null || first === undefined || second === undefined) return say.missing;
  const product = `${first.name} · ${second.name}`;
  const shape = target.tensor.shape.join(" × ");
  const all = target.tensor.data.length;
  switch (verdict.kind) {
    case "clash":
      return say.clash(product, first.name, verdict.columns, second.name, verdict.rows);
    case "shape": {
      const made = verdict.product.shape.join(" × ");
      const said = say.shape(product, made, target.name, shape);
      return verdict.transposed ? say.onItsSide(said) : said;
    }
    case "numbers": {
      const { index, found, expected } = verdict.first;
      const said = say.numbers(product, shape, verdict.cells.length, all, {
        cell: `${target.name}[${index.join(",")}]`,
        found: numberText(found),
        expected: numberText(expected),
        difference: numberText(found - expected),
      });
      return verdict.transposed ? say.onItsSide(said) : said;
    }
    case "right":
      return say.right(target.name, product, all);
  }
}
