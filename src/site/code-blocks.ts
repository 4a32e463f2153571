import type MarkdownIt from "markdown-it";

const BLOCK = /<pre([^>]*)>(<code[^>]*>)([\s\S]*?)<\/code><\/pre>/;
const PIECES = /<[^>]*>|\n|[^<\n]+/g;
/** Behind an opening bracket, and behind the dot of a name: where a long line may be broken inside a word. */
const INSIDE_WORDS = /(?<=[\p{L}\p{N}_)\]][([]|[\p{L}_)\]]\.)(?=[\p{L}_])/gu;

/**
 * Makes each line of a page's code a box of its own, which knows how far it is indented: where a narrow screen has to
 * break it, the rest stands to the right of its beginning, and the code's own indentation stays true. Lines break between
 * words, behind brackets and behind dots. A browser that translates the page leaves code as it is, in prose too,
 * where an option of a command stays on one line.
 */
export function codeBlocks(md: MarkdownIt): MarkdownIt {
  const render = md.renderer.rules.fence;
  if (render === undefined) throw new Error("codeBlocks: Markdown has no fences");
  // In the box that Framework would make on the page, and give a button without a name.
  md.renderer.rules.fence = (...given) =>
    render(...given).replace(
      BLOCK,
      (_, attributes: string, code: string, html: string) =>
        `<div class="observablehq-pre-container"${attributes}><pre${attributes} translate="no">${code}${linesOf(html).join("")}</code></pre></div>`,
    );
  const { code_block: indented } = md.renderer.rules;
  md.renderer.rules.code_block = (...given) => untranslated(indented!(...given));
  md.core.ruler.push("code-in-html", ({ tokens }) => {
    for (const token of tokens.flatMap((block) => [block, ...(block.children ?? [])]))
      if (token.type.startsWith("html_")) token.content = untranslated(token.content);
  });
  md.renderer.rules.code_inline = (tokens, at, _options, _env, self) => {
    const token = tokens[at]!;
    token.attrSet("translate", "no");
    if (token.content.startsWith("--")) token.attrJoin("class", "unbroken");
    return `<code${self.renderAttrs(token)}>${md.utils.escapeHtml(token.content)}</code>`;
  };
  return md;
}

/** HTML whose code a browser does not translate. */
function untranslated(html: string): string {
  return html.replace(/<(code|pre)(?=[\s>])(?![^>]*translate=)/g, '<$1 translate="no"');
}

/** The lines of highlighted code; an element that runs over several lines, such as a docstring, is opened again in each. */
function linesOf(html: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let line = "";
  for (const [piece] of html.matchAll(PIECES)) {
    if (piece === "\n") {
      lines.push(boxed(`${line}${"</span>".repeat(open.length)}\n`));
      line = open.join("");
      continue;
    }
    if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<")) open.push(piece);
    line += piece.startsWith("<") ? piece : piece.replace(INSIDE_WORDS, "<wbr>");
  }
  return lines;
}

function boxed(line: string): string {
  const text = line.replace(/<[^>]*>/g, "");
  return `<span class="line" style="--indent: ${text.search(/[^ ]/)}">${line}</span>`;
}
