import { StreamLanguage, type StringStream } from "@codemirror/language";

/** What a line has left behind: an open string's quotes, the line's indentation, and whether it opens a block. */
interface Line {
  quotes: string;
  indentation: number;
  opensBlock: boolean;
}

const KEYWORDS =
  /^(?:and|as|assert|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b/;
const VALUES = /^(?:None|True|False|\d[\d_]*\.?\d*(?:[eE][+-]?\d+)?)\b/;
const QUOTES = /^[rbf]{0,2}("""|'''|"|')/i;

/** Python as far as the editor needs it: its words in their colours, and how far the next line stands in. */
export const pythonLanguage = StreamLanguage.define<Line>({
  name: "python",
  startState: () => ({ quotes: "", indentation: 0, opensBlock: false }),
  token(stream, line) {
    if (line.quotes !== "") return string(stream, line);
    if (stream.sol()) line.indentation = stream.indentation();
    if (stream.eatSpace()) return null;
    if (stream.match(/^#.*/)) return "comment";
    line.opensBlock = false;
    const quotes = stream.match(QUOTES) as RegExpMatchArray | null;
    if (quotes !== null) {
      line.quotes = quotes[1]!;
      return string(stream, line);
    }
    if (stream.match(KEYWORDS)) return "keyword";
    if (stream.match(VALUES)) return "number";
    if (stream.match(/^[\p{L}_][\p{L}\d_]*/u)) {
      const isDefined = /\b(?:def|class)\s+$/.test(stream.string.slice(0, stream.start));
      return isDefined ? "variableName.function.definition" : null;
    }
    line.opensBlock = stream.next() === ":";
    return null;
  },
  indent: ({ indentation, opensBlock }, _, { unit }) => indentation + (opensBlock ? unit : 0),
  languageData: { commentTokens: { line: "#" } },
});

/** The rest of a string, as far as its line goes; only one of three quotes goes on in the next. */
function string(stream: StringStream, line: Line): string {
  while (!stream.eol()) {
    if (stream.match(line.quotes)) {
      line.quotes = "";
      return "string";
    }
    if (stream.next() === "\\") stream.next();
  }
  if (line.quotes.length === 1) line.quotes = "";
  return "string";
}
