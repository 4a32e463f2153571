import type { KatexOptions } from "katex";
import { renderLetters } from "./letters.js";

const FENCE = /^```[\s\S]*?^```/gm;
const FORMULA = /\$\$([\s\S]*?)\$\$|(?<![\\$\w])\$(?![{$])([^$\n]+?)\$/g;

/** A formula of a page, without its label, and the name of that. */
export interface Formula {
  source: string;
  displayed: boolean;
  label: string | null;
}

/** The formulas of a page in their order, references to others left out. */
export function formulasOf(markdown: string): Formula[] {
  return [...markdown.replace(FENCE, "").matchAll(FORMULA)]
    .map(([, displayed, inline = ""]) => ({
      source: (displayed ?? inline).replace(/\\label\{[^}]*\}/g, ""),
      displayed: displayed !== undefined,
      label: /\\label\{([^}]*)\}/.exec(displayed ?? "")?.[1] ?? null,
    }))
    .filter(({ source }) => !source.includes("\\eqref"));
}

/** The letters of a formula, each once, as `renderLetters` names them. */
export function lettersOf(source: string, options: KatexOptions): ReadonlySet<string> {
  const found = new Set<string>();
  renderLetters(source, options, (letter) => found.add(letter));
  return found;
}
