const HAN = String.raw`\p{Script=Han}`;
const LETTER = String.raw`(?!${HAN})[\p{L}\p{N}∂]`;
const RUNS = new RegExp(`(${HAN}+)|(?:${LETTER})+(?:'(?:${LETTER})+)?′*`, "gu");

/**
 * The words of a text, as the search compares them: without case, all apostrophes alike, `X''` as `X′′` and `c₁` as `c1`. Chinese
 * is written without spaces, so every two neighbouring characters are a word (卷积层: 卷积, 积层), and so is the
 * last character alone, that a search for one character finds it by its beginning.
 */
export function tokensOf(text: string): string[] {
  return runsOf(text).flatMap(({ run, isHan }) => (isHan ? [...pairs(run), lastOf(run)] : [run]));
}

/** The words that a text must have to be found by a query. */
export function queryTokensOf(query: string): string[] {
  return runsOf(query).flatMap(({ run, isHan }) =>
    isHan && Array.from(run).length > 1 ? pairs(run) : [run],
  );
}

function runsOf(text: string): { run: string; isHan: boolean }[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/''|'(?!\p{L})/gu, (marks) => "′".repeat(marks.length));
  return Array.from(plain.matchAll(RUNS), ([run, han]) => ({ run, isHan: han !== undefined }));
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function lastOf(run: string): string {
  return Array.from(run).at(-1)!; // a run has one at least
}
