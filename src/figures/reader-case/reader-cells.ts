import type { Tensor } from "../../nn/index.js";
import { currentUrl } from "../../ui/address/address.js";
import { offerFocus } from "../../ui/dom/offer-focus.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { caseIn } from "./case-part.js";

export interface ReaderCellsOptions {
  /** The figures that can show it, by their ids. */
  readonly figures: readonly string[];
  /** The page's present tensors: what the code was given, and what is right, by the names that the case has too. */
  readonly values: Readonly<Record<string, Tensor>>;
  readonly invalidation: Promise<void>;
}

/**
 * Shows, in one of the page's figures, what the code of the address's case gave beside what is right, with its wrong cells
 * marked. They carry the figure's terms, so that they light what they are made of. Without a case nothing is loaded.
 */
export async function readerCells({
  figures,
  values,
  invalidation,
}: ReaderCellsOptions): Promise<void> {
  const found = caseIn(currentUrl());
  if (found === null || !figures.includes(found.figure)) return;
  let isOver = false;
  invalidation.then(() => {
    isOver = true;
  });
  const { ReaderCells } = await import("./at-case/reader-cells-shown.js");
  if (isOver) return;
  const figure = document.getElementById(found.figure);
  if (figure === null) return;
  const shown = ReaderCells(found, values);
  figure.prepend(shown);
  invalidation.then(() => shown.remove());
  // Who comes to the case is taken to it; where its numbers change later, nothing takes the focus.
  const hasCome = figure.dataset.case !== undefined;
  figure.dataset.case = "shown";
  if (!hasCome) offerFocus(shown, () => takeFocus(shown));
}
