import type { Edition } from "../../language/language.js";
import type { ProblemSentences } from "../../language/problem.js";
import type { FileProblem } from "../problem.js";
import type { en } from "./en.js";

const problems: ProblemSentences<FileProblem> = {
  "server-unreachable": ({ file }) => `${file}：无法连接服务器`,
  "download-broken-off": ({ file }) => `${file}：下载中断`,
  "server-refused": ({ file, status }) => `${file}：服务器返回了 ${status}`,
  "part-missing": () => "本页有一部分内容加载失败，请在网络恢复后重新加载页面",
  "file-unreadable": ({ file }) => `${file}：无法读取；如果这是文件夹，请选择其中的文件`,
};

export const zh: Edition<typeof en> = { problems };
