import { rovingFocus } from "../dom/roving-focus.js";

/**
 * Makes the lines of the page's code into terms. A line belongs to the tensor that its closing comment
 * names first, as in `// X′ [o1·o2, c1·k1·k2]`, in NumPy after `#`; pointing at that line lights the tensor, and
 * the other way round. The lines of a block are one stop of the Tab key.
 */
export function markCode(root: HTMLElement, tensors: ReadonlySet<string>): void {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code:not([data-marked])")) {
    code.dataset.marked = "";
    const comment = code.classList.contains("language-py") ? /# (\S+)/ : /\/\/ (\S+)/;
    for (const line of code.querySelectorAll<HTMLElement>(".line")) {
      const name = comment.exec(line.textContent)?.[1] ?? "";
      if (!tensors.has(name)) continue;
      line.classList.add("code-line");
      line.dataset.term = name;
    }
    rovingFocus(code, () =>
      [...code.querySelectorAll<HTMLElement>(".code-line")].map((line) => [line]),
    );
  }
}
