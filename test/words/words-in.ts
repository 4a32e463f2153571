import { type AnyNode, parse } from "acorn";
import { fullAncestor } from "acorn-walk";
import { transform } from "sucrase";

/** Attributes and properties whose value is code for the browser, not words. */
const CODE_NAMES = new Set(
  "class className d tex style viewBox transform points type role tag font sandbox content key stub identity aria-keyshortcuts".split(
    " ",
  ),
);
/** Functions whose text arguments are code: selectors, events, names of things. */
const CODE_CALLS = new Set(
  (
    "querySelector querySelectorAll closest matches matchMedia getPropertyValue setProperty addEventListener " +
    "theme getContext attr RegExp Function importScripts insertAdjacentHTML getElementById"
  ).split(" "),
);
/** Keys of the keyboard, and other names that begin with a capital and are the same in every language. */
const NAMES =
  /^(Arrow(Up|Down|Left|Right)|Escape|Enter|Home|End|Tab|Backspace|Delete|Page(Up|Down)|Shift|None|\w*Error)$/;

/** Whether a reader would take a text for words: two of them with a space between, or one that begins a line. */
export function readsAsWords(text: string): boolean {
  const shown = text.trim();
  return (
    /\p{L}{2,}.* .*\p{L}/u.test(shown) || (/^\p{Lu}\p{Ll}+\W*$/u.test(shown) && !NAMES.test(shown))
  );
}

/** The texts of a program that read as words, each with its line: literals and the fixed parts of templates. */
export function wordsIn(program: string): string[] {
  const { code } = transform(program, { transforms: ["typescript"], disableESTransforms: true });
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  const found: string[] = [];
  fullAncestor(tree, (node, ancestors) => {
    const text = textOf(node);
    if (text === null || !readsAsWords(text) || isCode(ancestors as AnyNode[])) return;
    found.push(`${node.loc?.start.line}: ${text.replace(/\s+/g, " ").slice(0, 80)}`);
  });
  return found;
}

function textOf(node: { type: string }): string | null {
  const { type, value, quasis } = node as {
    type: string;
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === "Literal" && typeof value === "string") return value;
  if (type === "TemplateLiteral")
    return (quasis ?? []).map((quasi) => quasi.value.cooked).join("…");
  return null;
}

/** Whether the innermost of these nodes, a text, is code by where it stands. */
function isCode(ancestors: readonly AnyNode[]): boolean {
  for (let i = ancestors.length - 2; i >= 0; i--) {
    const node = ancestors[i]!;
    const child = ancestors[i + 1];
    if (/^(Import|Export(All|Named))/.test(node.type) && "source" in node && node.source === child)
      return true;
    if (node.type === "ThrowStatement") return true; // for programmers: readers are told by codes
    if (node.type === "BinaryExpression" && /^[=!]==?$|^in$/.test(node.operator)) return true;
    if (node.type === "SwitchCase" && node.test === child) return true;
    if (node.type === "MemberExpression" && node.property === child) return true;
    if (node.type === "Property") {
      if (node.key === child) return true;
      const name =
        node.key.type === "Identifier"
          ? node.key.name
          : node.key.type === "Literal"
            ? String(node.key.value)
            : "";
      if (CODE_NAMES.has(name) || name.startsWith("data-") || name.startsWith("on")) return true;
    }
    if (node.type === "NewExpression" && node.callee.type === "Identifier") {
      if (node.callee.name === "Equation") return true; // an index equation
    }
    if (node.type === "CallExpression") {
      const called = node.callee.type === "MemberExpression" ? node.callee.property : node.callee;
      if (called.type === "Identifier" && CODE_CALLS.has(called.name)) return true;
    }
    if (node.type.endsWith("Statement") || node.type.includes("Function")) return false;
  }
  return false;
}
