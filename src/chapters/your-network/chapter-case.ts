import type { Example } from "../../exercises/index.js";
import { setCase } from "../../figures/reader-case/case-part.js";
import type { Mistake, Tensors } from "../../mistakes/index.js";
import { compareGradients, indexAt, reshape, type Tensor, termOf } from "../../nn/index.js";
import { sameShape } from "../../nn/shape.js";
import { SHOWN_IN, type Shown, type Symbols } from "./shown-in.js";

/** A chapter's figure on the very case that a check has used, with what the reader's code gave. */
export interface ChapterCase {
  /** The wrong results, as the chapter calls them. */
  readonly results: readonly string[];
  readonly address: string;
}

type Found = Pick<Example, "operation" | "given" | "expected" | "got">;

/** Whether any result of an example is wrong. */
export function differs({ got = {}, expected }: Found): boolean {
  return Object.entries(expected).some(
    ([name, right]) => got[name] !== undefined && firstWrong(got[name], right) !== null,
  );
}

/** The figures of chapters in which the wrong results of an example can be seen; `called` is what the code calls the operation. */
export function chapterCases(example: Found, called: string): ChapterCase[] {
  return (SHOWN_IN[example.operation] ?? []).flatMap((shown) => {
    const wrong = wrongIn(shown, example);
    const [figure = ""] = shown.figures;
    if (wrong.length === 0) return [];
    const address = addressOf(shown, example, wrong, { called, figure });
    return [{ results: wrong.map((name) => shown.results[name]![0]), address }];
  });
}

/** A mistake's place in its chapter, set up with it and with the case; null where that place can't show a wrong result of it. */
export function mistakeCase(
  { chapter, figure, settings }: Pick<Mistake, "chapter" | "figure" | "settings">,
  example: Found,
  called: string,
): string | null {
  for (const shown of SHOWN_IN[example.operation] ?? []) {
    const place = shown.instead?.[figure] ?? figure;
    if (shown.chapter !== chapter || !shown.figures.includes(place)) continue;
    const wrong = wrongIn(shown, example);
    if (wrong.length > 0)
      return addressOf(shown, example, wrong, { called, figure: place, settings });
  }
  return null;
}

/** The wrong results, by their names in the code. */
function wrongIn({ results }: Shown, { got = {}, expected }: Found): string[] {
  return Object.keys(results).filter((name) => {
    const [yours, right] = [got[name], expected[name]];
    return yours !== undefined && right !== undefined && firstWrong(yours, right) !== null;
  });
}

/** The place of the first cell that differs; −1 for another shape; null where nothing differs. */
function firstWrong(yours: Tensor, right: Tensor): number | null {
  if (!sameShape(yours.shape, right.shape)) return -1;
  return compareGradients(right, yours).differing[0] ?? null;
}

/** The address of a figure with the case of which these results are `wrong`, of which there is one at least. */
function addressOf(
  shown: Shown,
  example: Found,
  wrong: readonly string[],
  { called, figure, settings }: { called: string; figure: string; settings?: string },
): string {
  const query = new URLSearchParams([shown.settings, settings].filter(Boolean).join("&"));
  query.set(shown.cell, chosenTerm(shown, example, wrong[0]!));
  const url = new URL(`./${shown.chapter}.html?${query}`, location.href);
  const results = Object.fromEntries(wrong.map((name) => [name, shown.results[name]!]));
  const got = bySymbol(example.got ?? {}, results);
  setCase(url, { figure, called, given: bySymbol(example.given, shown.given), got });
  return url.href;
}

/** The first wrong cell of a result, as the chapter's figure calls it. */
function chosenTerm({ results }: Shown, { got = {}, expected }: Found, name: string): string {
  const [symbol, axes] = results[name]!;
  const { shape } = inAxes(expected[name]!, axes);
  const at = Math.max(0, firstWrong(got[name]!, expected[name]!) ?? 0);
  return termOf({ tensor: symbol, index: indexAt(shape, at) });
}

function bySymbol(tensors: Tensors, symbols: Symbols): Tensors {
  const entries = Object.entries(symbols).flatMap(([name, [symbol, axes]]) => {
    const found = tensors[name];
    return found === undefined ? [] : [[symbol, inAxes(found, axes)] as const];
  });
  return Object.fromEntries(entries);
}

/** The same numbers with so many axes: axes of length 1 come or go at the front; others stay. */
function inAxes(a: Tensor, axes: number): Tensor {
  const shape = [...a.shape];
  while (shape.length < axes) shape.unshift(1);
  while (shape.length > axes && shape[0] === 1) shape.shift();
  return reshape(a, shape);
}
