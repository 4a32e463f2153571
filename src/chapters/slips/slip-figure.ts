import { describeVerdict } from "../../figures/products/describe-verdict.js";
import { ProductBench } from "../../figures/products/product-bench.js";
import type { Tile } from "../../figures/products/product-tiles.js";
import { judgeProduct } from "../../nn/matrix/index.js";

/** A product as it is printed, held against what it is to be: the verdict in words, and drawn. */
export function slipFigure(
  first: Tile,
  second: Tile,
  target: Tile,
): { verdict: string; bench: HTMLElement[] } {
  const judged = judgeProduct(first.tensor, second.tensor, target.tensor);
  return {
    verdict: describeVerdict(judged, first, second, target),
    bench: ProductBench(judged, first, second, target),
  };
}
