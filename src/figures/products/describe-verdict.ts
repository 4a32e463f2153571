import type { ProductVerdict } from "../../nn/matrix/index.js";
import { numberText } from "../../ui/text/number-text.js";
import type { Tile } from "./product-tiles.js";

/** What comes of a product of two tiles, in words. */
export function describeVerdict(
  verdict: ProductVerdict | null,
  first: Tile | undefined,
  second: Tile | undefined,
  target: Tile,
): string {
  if (verdict === null || first === undefined || second === undefined) {
    return "Pick a first factor and a second one.";
  }
  const product = `${first.name} · ${second.name}`;
  const shape = (tile: Tile) => tile.tensor.shape.join(" × ");
  switch (verdict.kind) {
    case "clash":
      return (
        `✗ ${product} does not multiply. A row of ${first.name} has ` +
        `${counted(verdict.columns, "number")}, a column of ${second.name} has ${verdict.rows}: ` +
        `${counted(Math.abs(verdict.columns - verdict.rows), "number")} without a partner.`
      );
    case "shape":
      return (
        `✗ ${product} multiplies, but makes ${verdict.product.shape.join(" × ")} numbers. ` +
        `${target.name} is ${shape(target)}.${onItsSide(verdict.transposed)}`
      );
    case "numbers": {
      const { index, found, expected } = verdict.first;
      return (
        `✗ ${product} has the right shape, ${shape(target)}, and wrong numbers in ` +
        `${verdict.cells.length} of ${counted(target.tensor.data.length, "cell")}. The first is ` +
        `${target.name}[${index.join(",")}]: the product says ${numberText(found)}, the gradient ` +
        `check ${numberText(expected)}, a difference of ${numberText(found - expected)}.` +
        onItsSide(verdict.transposed)
      );
    }
    case "right":
      return (
        `✓ Right. ${target.name} = ${product}: ` +
        `${counted(target.tensor.data.length, "cell")} agree with the gradient check.`
      );
  }
}

function onItsSide(transposed: boolean): string {
  return transposed ? " These are the right numbers, transposed." : "";
}

function counted(n: number, what: string): string {
  return n === 1 ? `1 ${what}` : `${n} ${what}s`;
}
