/** Where a cell of the English page stands in the prose of another language. */
export const CELL = "<!-- cell -->";

/** A page's prose, with a line for each block of code, and the blocks as they stand. */
export interface Parts {
  prose: string;
  cells: string[];
}

/** Takes the fenced blocks out of a page's Markdown. */
export function partsOf(markdown: string): Parts {
  const prose: string[] = [];
  const cells: string[] = [];
  let block: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const [, indent = "", mark] = /^(\s*)(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === null && mark === undefined) {
      prose.push(line);
      continue;
    }
    block.push(line);
    if (fence === null) {
      prose.push(indent + CELL);
      fence = mark!;
    } else if (mark === fence) {
      cells.push(block.join("\n"));
      block = [];
      fence = null;
    }
  }
  return { prose: prose.join("\n"), cells };
}

/**
 * A page in another language: its own prose, and in the places of `<!-- cell -->` the English page's blocks, which stand
 * there only. Throws Error where there are more or fewer places than blocks.
 */
export function withCellsOf(english: string, prose: string): string {
  const { cells } = partsOf(english);
  const places = prose.split(/^[ \t]*<!-- cell -->$/m);
  if (places.length - 1 !== cells.length)
    throw new Error(`it has ${places.length - 1} places for the ${cells.length} cells`);
  return places.map((text, i) => text + (cells[i] ?? "")).join("");
}
