import type { Token } from "./tokens.js";

const KEYWORDS = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

/** What Python is written in, one after the other. */
const PART = new RegExp(
  [
    String.raw`(?<space>[ \t\f]+|\\\r?\n|#[^\n]*)`,
    String.raw`(?<newline>\r?\n)`,
    String.raw`(?<text>[rbuf]{0,2}(?:"""[^]*?"""|'''[^]*?'''|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'))`,
    String.raw`(?<number>0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?j?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<sign>\*\*=?|//=?|<<=?|>>=?|->|:=|[-+*/%@&|^<>=!]=?|[()[\]{},:;.~])`,
  ].join("|"),
  "iuy",
);

/** A part of code, and where it stands. */
interface Part {
  readonly kind: "text" | "number" | "name" | "sign" | "keyword";
  readonly text: string;
  readonly line: number;
  /** How many brackets are open before it. */
  readonly depth: number;
  /** Whether a statement begins with it. */
  readonly first: boolean;
}

/** The tokens of Python, without hints of types, comments, spaces and docstrings, as far as it can be read. */
export function pythonTokens(code: string): Token[] {
  const found: Token[] = [];
  let afterDot = false;
  for (const { kind, text, line, first } of withoutHints(partsOf(code))) {
    if (text === "," || text === ";") continue; // left out or not, it says the same
    if (kind === "text" && first) continue;
    if (kind === "name") {
      found.push(afterDot ? { text: `.${text}`, line } : { text: "name", name: text, line });
    } else if (kind === "text") found.push({ text: "string", line });
    else found.push({ text: kind === "number" ? numberOf(text) : text, line });
    afterDot = text === ".";
  }
  return found;
}

function partsOf(code: string): Part[] {
  const parts: Part[] = [];
  let [line, depth, first] = [1, 0, true];
  PART.lastIndex = 0;
  for (let match = PART.exec(code); match !== null && match[0] !== ""; match = PART.exec(code)) {
    const [text] = match;
    const kind = Object.entries(match.groups!).find(([, found]) => found !== undefined)![0];
    if (kind === "newline") first ||= depth === 0;
    else if (kind !== "space") {
      if (/^[)\]}]$/.test(text)) depth = Math.max(0, depth - 1);
      const known = kind === "name" && KEYWORDS.has(text) ? "keyword" : (kind as Part["kind"]);
      parts.push({ kind: known, text, line, depth, first });
      if (/^[([{]$/.test(text)) depth++;
      first = text === ";" && depth === 0;
    }
    line += text.split("\n").length - 1;
  }
  return parts;
}

/** Without `: type` of parameters and variables, and `-> type` of functions. */
function withoutHints(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  let isHead = false; // between "def" and its colon
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.text === "def") isHead = true;
    const isParameters = isHead && part.depth === 1;
    const ends = hintEnds(part, isHead, isParameters, parts[at - 1]);
    if (ends === undefined) {
      if (part.text === ":" && part.depth === 0) isHead = false;
      kept.push(part);
      continue;
    }
    while (at + 1 < parts.length && !ends(parts[at + 1]!)) at++;
  }
  return kept;
}

/** Where a hint that begins with this part ends; undefined where none begins. */
function hintEnds(
  { text, depth }: Part,
  isHead: boolean,
  isParameters: boolean,
  before: Part | undefined,
): ((next: Part) => boolean) | undefined {
  const isOver = (next: Part, signs: readonly string[]) =>
    next.first || (next.depth <= depth && signs.includes(next.text));
  if (isHead && text === "->") return (next) => isOver(next, [":"]);
  if (text !== ":") return undefined;
  if (isParameters) return (next) => isOver(next, [",", "=", ")"]);
  const isVariable = depth === 0 && before?.first && before.kind === "name";
  return isVariable ? (next) => isOver(next, ["="]) : undefined;
}

/** A number as it is compared: `1.` and `1.0` are 1. */
function numberOf(text: string): string {
  const value = Number(text.replaceAll("_", ""));
  return Number.isNaN(value) ? text : String(value);
}
