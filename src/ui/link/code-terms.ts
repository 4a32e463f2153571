import { rovingFocus } from "../dom/roving-focus.js";

/** What arrays are called in the code of a page, and the tensors that they are. */
export type CodeNames = ReadonlyMap<string, string>;

/**
 * Makes the lines of the page's code into terms; pointing at such a line lights its tensor, and the other way round. The
 * lines of a block are one stop of the Tab key. In prose an array's name alone is such a term, too.
 */
export function markCode(root: HTMLElement, names: CodeNames): void {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code:not([data-marked])")) {
    code.dataset.marked = "";
    const isNumPy = code.classList.contains("language-py");
    for (const line of code.querySelectorAll<HTMLElement>(".line")) {
      const tensor = tensorOfLine(line.textContent, isNumPy, names);
      if (tensor === null) continue;
      line.classList.add("code-line");
      line.dataset.term = tensor;
    }
    rovingFocus(code, () =>
      [...code.querySelectorAll<HTMLElement>(".code-line")].map((line) => [line]),
    );
  }
  for (const code of root.querySelectorAll<HTMLElement>(":is(p, li) > code")) {
    const tensor = names.get(code.textContent);
    if (tensor !== undefined) code.dataset.term = tensor;
  }
}

/**
 * The tensor that a line of code belongs to: the one that its closing comment names first, as in
 * `// X′ [o1·o2, c1·k1·k2]`, in NumPy after `#`; else, in NumPy, the array that it sets or changes, as in
 * `unfolded[:, :, ridx, cidx] = weights` or `np.add.at(b, (R, C), g)`. null where the page shows no such tensor.
 */
export function tensorOfLine(line: string, isNumPy: boolean, names: CodeNames): string | null {
  const [, said = ""] = (isNumPy ? /# (\S+)/ : /\/\/ (\S+)/).exec(line) ?? [];
  const [, set, added] = (isNumPy && CHANGED.exec(line)) || [];
  return names.get(said) ?? names.get(set ?? added ?? "") ?? null;
}

/** An array that is assigned, in whole or in places, or added to in place. */
const CHANGED = /^\s*(?:(\w+)(?:\[[^=]*\])? [-+*/]?= |np\.add\.at\((\w+),)/;
