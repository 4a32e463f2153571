import type { Node } from "./html-tree.js";

/** Signs that a line of text sets apart from what they join. */
const APART = /^[=<>≤≥≠≈∈+−⋅·×⋆∗→←↦⇒⊙]$/;
/** What stands raised as a sign of its own, not as a power. */
const MARKS = /^(′+|↻|‾)$/;
/** What an index or limits below do not tie to the letter behind it: ∑, max. */
const OPERATOR = /^(∑|\p{L}{2,})$/u;
const RAISED: Readonly<Record<string, string>> = { T: "ᵀ", "2": "²", "3": "³" };
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
/** One letter or number, with its marks and its index: as part of a fraction or a power it needs no brackets. */
const SINGLE = /^∂?[\p{L}\p{N}]+[′″ᵀ²³]*(_(\p{L}′*|\([^()]*\)))?$/u;
/** A minus that belongs to what follows it, as that of −1. */
const SIGN = /(^|[=<>(,{;⋅→←∑] ?|(?:log|exp) )− /g;

/**
 * A formula as a line of plain text, from the MathML that KaTeX writes for screen readers: `∂p_e/∂z_e = p_e (1 − p_e)`. What
 * stands above and below each other keeps its order: an index follows `_`, a power `^`, and the lines of a table are
 * parted by semicolons.
 */
export function formulaText(math: Node): string {
  return textOf(math)
    .replace(/\s+/g, " ")
    .replace(/\( /g, "(")
    .trim()
    .replace(SIGN, "$1−")
    .replaceAll("′′", "″");
}

function textOf(node: Node): string {
  if ("value" in node) return node.value.replaceAll("\u2061", " "); // the invisible sign of a function
  if (!("childNodes" in node)) return "";
  const parts = node.childNodes.map(textOf);
  const [base = "", first = "", second = ""] = parts.map((part) => part.trim());
  switch ("tagName" in node ? node.tagName : "") {
    case "annotation":
      return "";
    case "mfrac":
      return `${grouped(base)}/${grouped(first)}`;
    case "msub":
      return OPERATOR.test(base) ? ` ${base}${below(first)} ` : base + below(first);
    case "msup":
    case "mover":
      return base + above(first);
    case "msubsup":
      return base + below(first) + above(second);
    case "munder":
      return ` ${base}${below(first)} `;
    case "munderover":
      return ` ${base}${below(first)}${above(second)} `;
    case "msqrt":
      return `√${grouped(parts.join("").trim())}`;
    case "mroot":
      return `${grouped(base)}^(1/${first})`;
    case "mspace":
      return " ";
    case "mo":
      return APART.test(base) ? ` ${base} ` : base === "," ? ", " : base;
    case "mi":
      return base.length > 1 ? ` ${base} ` : base;
    case "mtr":
      return parts.join(" ");
    case "mtable":
      return parts.join("; ");
    default:
      return parts.join("");
  }
}

function grouped(text: string): string {
  return SINGLE.test(text) ? text : `(${text})`;
}

function below(text: string): string {
  if (/^\d+$/.test(text)) return Array.from(text, (digit) => LOWERED[Number(digit)]).join("");
  return /^\p{L}′*$/u.test(text) ? `_${text}` : `_(${text})`;
}

function above(text: string): string {
  return MARKS.test(text) ? text : (RAISED[text] ?? `^${grouped(text)}`);
}
