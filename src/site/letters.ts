import katex, { type KatexOptions } from "katex";

/** The part of KaTeX's tree that is walked: boxes with classes and children, and symbols with their text. */
interface Box {
  classes?: string[];
  children?: Box[];
  text?: string;
  attributes?: Record<string, string>;
  toMarkup(): string;
}
interface Tree {
  __renderToDomTree(source: string, options: KatexOptions): Box & { children: [Box, Box] };
  __domTree: { Span: new (classes: string[], children: Box[]) => Box };
}
const { __renderToDomTree: treeOf, __domTree: nodes } = katex as unknown as Tree;

/** Signs that stand for something, besides letters. */
const SIGNS = /^[Α-Ωα-ωϵεℓ∂⋆∗⊙←]$/;
const OPERATORS = ["log", "fold", "pad"];
/** Letters whose numbers are part of their names: c₁ and c₂ are two symbols. */
const NUMBERED = ["c", "k", "d"];
/** What stands above a letter and makes another symbol of it. */
const ABOVE = /^(′+|↻)/;
const MARKS: Readonly<Record<string, string>> = { "′": "′", "′′": "″", "′′′": "‴", "↻": "↻" };
/** Letters that mean something else with indices than without: w is a width, and one with indices a weight. */
const INDEXED = ["w", "p"];

/**
 * A formula as KaTeX writes it, in which each letter, sign and operator that has a meaning names itself in
 * `data-note`: with its primes, `h′`, and `c₁` for a size, but without indices, or as `w_` where these make another
 * symbol of it. The name counts where its box is the innermost. `found` hears of each.
 */
export function renderLetters(
  source: string,
  options: KatexOptions,
  found: (letter: string) => void,
): string {
  const tree = treeOf(source, options);
  nameIn(displayed(tree).children![1]!);
  return tree.toMarkup();

  function nameIn(box: Box): void {
    const { children = [] } = box;
    const own = nameOf(box);
    if (own !== null) name(box, own);
    for (const [at, child] of children.entries()) {
      if (isSymbol(child) && !(own !== null && at === 0)) {
        const letter = letterOf(child);
        if (letter !== null) children[at] = name(new nodes.Span([], [child]), letter);
      } else nameIn(child);
    }
  }
  function name(box: Box, letter: string): Box {
    found(letter);
    box.attributes = { ...box.attributes, "data-note": letter };
    return box;
  }
}

/** The formula's own box: a displayed one stands in another. */
function displayed(tree: Box): Box {
  return tree.classes?.includes("katex-display") ? tree.children![0]! : tree;
}

function isSymbol({ children, text }: Box): boolean {
  return children === undefined && text !== undefined;
}

function letterOf({ classes = [], text = "" }: Box): string | null {
  if (classes.includes("mathsf") && text === "T") return "ᵀ";
  return (classes.includes("mathnormal") && /^\p{L}$/u.test(text)) || SIGNS.test(text)
    ? text
    : null;
}

/** The name of a whole box: a letter with primes or a number that belong to it, or an operator in words. */
function nameOf({ classes = [], children = [] }: Box): string | null {
  if (classes.includes("mop")) {
    const text = textOf(children);
    return OPERATORS.includes(text) ? text : null;
  }
  const [base, scripts] = children;
  if (base === undefined || scripts === undefined || !scripts.classes?.includes("msupsub"))
    return null;
  const letter = isSymbol(base) ? letterOf(base) : null;
  if (letter === null) return null;
  const [above = "", below = ""] = [ABOVE, /./u].map((of) =>
    scriptsOf(scripts).find((text) => of.test(text) && (of === ABOVE || !ABOVE.test(text))),
  );
  const mark = MARKS[ABOVE.exec(above)?.[1] ?? ""] ?? "";
  if (NUMBERED.includes(letter) && /^[12]$/.test(below)) return letter + mark + "₀₁₂"[+below]!;
  if (INDEXED.includes(letter) && mark === "" && below !== "") return `${letter}_`;
  return mark === "" ? null : letter + mark;
}

/** What stands below and above, each as text. */
function scriptsOf(box: Box): string[] {
  const list = box.children?.[0]?.children?.[0]?.children?.[0]?.children ?? [];
  return list.map((script) => textOf([script]).replaceAll("\u200b", ""));
}

function textOf(boxes: readonly Box[]): string {
  return boxes.map(({ text = "", children = [] }) => text + textOf(children)).join("");
}
