import { sameShape } from "../../nn/shape.js";
import { currentUrl } from "../../ui/address/address.js";
import type { Grid } from "../../ui/tensor/tensor-grid.js";
import { caseIn } from "./case-part.js";

/**
 * Gives an editable matrix of a chapter the numbers that the address's case has for its tensor, where it has some in its shape,
 * and gives the matrix back. Readers may change them as any others.
 */
export function caseGrid(grid: Grid): Grid {
  const given = caseIn(currentUrl())?.given[grid.dataset.tensor ?? ""];
  if (given !== undefined && sameShape(given.shape, grid.value.shape)) grid.write(given);
  return grid;
}
