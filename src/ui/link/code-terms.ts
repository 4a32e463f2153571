import { element } from "../dom/element.js";
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
    code.innerHTML = code.innerHTML
      .split("\n")
      .map((line) => {
        const name = comment.exec(line.replace(/<[^>]*>/g, ""))?.[1] ?? "";
        if (!tensors.has(name)) return line;
        const marked = element("span", { class: "code-line", "data-term": name });
        marked.innerHTML = line;
        return marked.outerHTML;
      })
      .join("\n");
    rovingFocus(code, () =>
      [...code.querySelectorAll<HTMLElement>(".code-line")].map((line) => [line]),
    );
  }
}
