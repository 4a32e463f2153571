/** As much as is shown of a text that a student's code made. */
const MOST = 300;

/** A text of several lines without the signs that steer terminals or hide other signs; each is written out instead. */
export function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

/** The same in one line, and cut. */
export function oneLine(text: string): string {
  const shown = plain(text).replaceAll("\n", "\\n").replaceAll("\t", " ");
  return shown.length > MOST ? `${shown.slice(0, MOST)}…` : shown;
}

function escaped(sign: string): string {
  return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
}
