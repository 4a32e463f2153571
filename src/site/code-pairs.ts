import type MarkdownIt from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/**
 * Ties a NumPy block to the cell that says the same in TypeScript, where the one stands directly before the other:
 *
 *     ```py
 *     gw = x.T @ g  # ∂L/∂W [d₁, d₂]
 *     ```
 *
 *     ```ts echo
 *     const gradW = matmul(x, g, { transposeA: true }); // ∂L/∂W [d₁, d₂]
 *     ```
 *
 * Both stand in one `div.code-pair`, of which the page shows the language that its reader has chosen.
 */
export function codePairs(md: MarkdownIt): MarkdownIt {
  md.core.ruler.push("code-pairs", (state) => {
    const html = (text: string): Token =>
      Object.assign(new state.Token("html_block", "", 0), { content: text });
    const { tokens } = state;
    state.tokens = tokens.flatMap((token, at) => {
      const isFirst = isNumPy(token) && isShownCell(tokens[at + 1]);
      const isSecond = isShownCell(token) && at > 0 && isNumPy(tokens[at - 1]);
      return [
        ...(isFirst ? [html('<div class="code-pair">\n')] : []),
        token,
        ...(isSecond ? [html("</div>\n")] : []),
      ];
    });
  });
  return md;
}

function isNumPy(token: Token | undefined): boolean {
  return token?.type === "fence" && token.info.trim() === "py";
}

/** A cell whose code readers see. */
function isShownCell(token: Token | undefined): boolean {
  return token?.type === "fence" && token.info.trim() === "ts echo";
}
