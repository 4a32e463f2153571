import type { ProblemSentences } from "../../language/problem.js";
import type { FileProblem } from "../problem.js";

const problems: ProblemSentences<FileProblem> = {
  "server-unreachable": ({ file }) => `${file}: the server cannot be reached`,
  "download-broken-off": ({ file }) => `${file}: the download broke off`,
  "server-refused": ({ file, status }) => `${file}: the server answered ${status}`,
  "part-missing": () => "a part of this page cannot be fetched; load the page anew once it can",
  "file-unreadable": ({ file }) => `${file}: it cannot be read; of a folder, bring the files in it`,
};

/** What is said of files that cannot be had. */
export const en = { problems };
