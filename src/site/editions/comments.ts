import { readFileSync } from "node:fs";

/** What comments in code say in Chinese, by their English. */
export type Comments = Readonly<Record<string, string>>;

export function readComments(): Comments {
  return JSON.parse(readFileSync("zh/comments.json", "utf8"));
}

/** Behind code, or alone on a line, `# …` and `// …`; and a docstring on one line. */
const COMMENT = /(?<=(?:(?:^|\s)#|(?:^|[;,{([]) *\/\/) )(?! *---).+$|(?<=""").+(?=""")/gm;
/** Blocks of code whose comments are read, with the code between their fences. */
const BLOCK = /^(```(?:py|sh|ts echo)\b[^\n]*\n)([\s\S]*?)(?=^```$)/gm;
/** An English word; names of arrays and functions are none. */
const WORD = /(?<![\w.`])(?!(?:conv|linear|softmax)\b)[a-z]{2,}(?!\w|[.(=]\S)/;

/** Code with the comments that have a Chinese wording in it; the others stay, such as shapes. */
export function withChineseComments(code: string, comments: Comments): string {
  return code.replace(COMMENT, (comment) => comments[comment] ?? comment);
}

/** A page's Markdown with its blocks of code commented in Chinese. */
export function pageWithChineseComments(markdown: string, comments: Comments): string {
  return markdown.replace(
    BLOCK,
    (_, open: string, code: string) => open + withChineseComments(code, comments),
  );
}

/** The comments of a page's blocks of code that are words, and so have to be told in Chinese. */
export function commentsOfPage(markdown: string): string[] {
  return Array.from(markdown.matchAll(BLOCK), ([, , code = ""]) => commentsOf(code)).flat();
}

/** The comments of a program that are words. */
export function commentsOf(code: string): string[] {
  return (code.match(COMMENT) ?? []).filter((comment) => WORD.test(comment));
}
