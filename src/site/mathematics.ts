import { type MarkdownItTexOptions, tex } from "@mdit/plugin-tex";
import type { KatexOptions } from "katex";
import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { type Equation, numbered, reference, splitLabel } from "./equations.js";
import { escapeHtml } from "./escape-html.js";
import { renderLetters } from "./letters.js";
import { plainTex } from "./plain-tex.js";

const MACROS = {
  // \term{X′}{…}: a part of a formula that can be pointed at, lit together with the cells it names.
  "\\term": "\\htmlClass{term}{\\htmlData{term=#1}{#2}}",
  // The symbols, each in its own colour everywhere: \X, \Xu (X′), \Xv (X″), \K, \Ku, \Kv, \Y, …
  "\\X": "\\term{X}{X}",
  "\\Xu": "\\term{X′}{X'}",
  "\\Xv": "\\term{X″}{X''}",
  "\\K": "\\term{K}{K}",
  "\\Ku": "\\term{K′}{K'}",
  "\\Kv": "\\term{K″}{K''}",
  "\\Y": "\\term{Y}{Y}",
  "\\Yu": "\\term{Y′}{Y'}",
  "\\Yv": "\\term{Y″}{Y''}",
  "\\transpose": "^{\\mathsf T}",
  "\\W": "\\term{W}{W}",
  "\\Z": "\\term{Z}{Z}",
  // Gradients: \dL{X'} is ∂L/∂X′ as a term, \dLat{X'}{r,s} the same with an index, and \dLcell{W[1;2]}{w_{23}}
  // is that of one cell.
  "\\dL": "\\term{∂L/∂#1}{\\frac{\\partial L}{\\partial #1}}",
  "\\dLat": "\\term{∂L/∂#1}{\\frac{\\partial L}{\\partial #1_{#2}}}",
  "\\dLcell": "\\term{∂L/∂#1}{\\frac{\\partial L}{\\partial #2}}",
  // The third road to ∂L/∂X: G is ∂L/∂Y with a margin of zeros, and K turned by 180°.
  "\\padded": "\\term{∂L/∂Y padded}{G}",
  "\\Kr": "\\term{K rotated}{K^{\\circlearrowright}}",
};

/** How KaTeX sets a letter without serifs in MathML: only the T of a transposed matrix is one. */
const SANS = 'mathvariant="sans-serif"';

/** How KaTeX reads the site's formulas. Each formula takes its own, for KaTeX writes into the macros. */
export function optionsOf(displayMode: boolean): KatexOptions {
  return {
    displayMode,
    throwOnError: true,
    macros: { ...MACROS },
    trust: ({ command }) => command === "\\htmlClass" || command === "\\htmlData",
    strict: (code: string) =>
      code === "htmlExtension" || code === "unicodeTextInMathMode" ? "ignore" : "error",
  };
}

/**
 * Renders TeX to HTML with KaTeX and the site's macros. A term that names a cell writes its index with
 * semicolons, `\\term{W[1;2]}{w_{1,2}}`, for KaTeX parts attributes at commas. A displayed formula can be focused: it
 * may scroll, and the arrow keys walk along its terms and letters. `found` hears of each letter. Browsers are told not to
 * translate it, the source that it carries is plain TeX, and the raised T of a transposed matrix is said to be one. Throws
 * on a formula that KaTeX can't read.
 */
export function renderMathematics(
  source: string,
  displayMode: boolean,
  found: (letter: string) => void = () => {},
): string {
  return renderLetters(source, optionsOf(displayMode), found)
    .replace(/data-term="[^"]*"/g, (term) => primed(term).replaceAll(";", ","))
    .replace('class="katex-display"', 'class="katex-display" tabindex="0"')
    .replace('class="katex"', 'class="katex" translate="no"')
    .replaceAll(`<mi ${SANS}>T</mi>`, `<mi ${SANS} intent="transpose">T</mi>`)
    .replace(
      /(<annotation[^>]*>).*?(?=<\/annotation>)/s,
      (_, open: string) => open + escapeHtml(plainTex(source, MACROS)),
    );
}

/** The apostrophes of TeX, which HTML writes as `&#x27;`, as the primes of our terms. */
function primed(term: string): string {
  return term.replaceAll("&#x27;&#x27;", "″").replaceAll("&#x27;", "′");
}

/**
 * Teaches Markdown `$…$` and `$$…$$`, rendered when the site is built; a displayed formula with a `\\label{name}` is
 * numbered, and `$\\eqref{name}$` is a link to it. `equations` are asked for once for each page, by its address.
 */
export function mathematics(
  equations: (path: string) => ReadonlyMap<string, Equation>,
): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    // The plugin would read the dollar of Framework's `${…}` as its own: Framework's rule, the last, goes first.
    const placeholder = md.inline.ruler.getRules("").at(-1);
    if (placeholder === undefined) throw new Error("mathematics: Markdown has no inline rules");
    md.inline.ruler.disable("placeholder");
    md.inline.ruler.before("escape", "placeholder-first", placeholder);
    md.use(tex, { render: renderFormula } as MarkdownItTexOptions);
    md.core.ruler.push("equations", ({ env }) => {
      env.equations = equations(env.path);
    });
    md.core.ruler.push("punctuation-stays", keepPunctuation);
    return md;
  };
}

/** The page that is being rendered: Framework gives its address, rules the site's equations and its own notes. */
interface PageOfFormulas {
  path: string;
  equations: ReadonlyMap<string, Equation>;
  notes?: Set<string>;
}

function renderFormula(
  source: string,
  displayMode: boolean,
  { path, equations, notes }: PageOfFormulas,
): string {
  const note = (letter: string) => notes?.add(letter);
  if (!displayMode)
    return reference(source, path, equations) ?? renderMathematics(source, false, note);
  const { name, formula } = splitLabel(source);
  const html = renderMathematics(formula, true, note);
  return name === null ? html : numbered(html, name, equations.get(name)!);
}

/** A formula is a box, and a line may break before the comma after it: so the comma moves into the box. */
function keepPunctuation({ tokens }: StateCore): void {
  for (const { children } of tokens) {
    children?.forEach((token, i) => {
      const next = children[i + 1];
      const after = punctuationOf(next);
      if (token.type !== "math_inline" || next === undefined || after === "") return;
      token.content += `\\text{${after}}`;
      next.content = next.content.slice(after.length);
    });
  }
}

/** The punctuation that a text begins with; empty if it is no text. */
function punctuationOf(token: Token | undefined): string {
  return token?.type === "text"
    ? (/^[,.;:!?)，。；：？！、）”》]+/.exec(token.content)?.[0] ?? "")
    : "";
}
