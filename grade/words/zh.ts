import { checkWords, fileProblemText, fileWarningText } from "../../src/exercises/index.js";
import type { Edition } from "../../src/language/language.js";
import type { Keep } from "../handed-in/entry.js";
import type { en } from "./en.js";

const checks = checkWords("zh");

const RULES: Readonly<Record<Keep, string>> = {
  latest: "最后运行检查的那一份",
  best: "得分最高的那一份",
};

export const zh: Edition<typeof en> = {
  notes: {
    problem: ({ problem }) => fileProblemText(problem, checks),
    warning: ({ warning }) => fileWarningText(warning, checks),
    "no-name": () => "没有填写姓名",
    "nothing-handed-in": () => "没有提交",
    "not-on-roster": () => "不在名单上",
    late: () => "平台标记为迟交",
    "another-name": ({ typed }) => `文件中写的是另一个人的姓名：${typed}`,
    group: ({ size }) => `由 ${size} 人小组提交`,
    "several-files": ({ others, keep }) =>
      `同一名学生另有 ${others} 份文件：评分的是${RULES[keep]}`,
    "cannot-be-loaded": ({ exercise }) => `${exercise}：代码无法加载`,
    "over-limits": ({ exercise }) => `${exercise}：超出限制，已经终止`,
    "in-numpy": ({ exercise }) => `${exercise}：用 NumPy 写成，这里无法运行，【请人工评分】`,
    "grade-again": ({ exercise }) => `${exercise}：因超时而终止，【请重新评分】`,
  },

  noPython: {
    "not-fetched": () => "尚未获取 Python，请先运行一次 npm run python",
    "no-browser": () =>
      "没有找到 Chrome、Chromium 或 Edge，请安装其中一个，或用 CHROME_PATH 指明它的位置",
    "browser-broke": ({ said }) => `浏览器未能启动：${said}`,
  },

  leftOut: {
    "system-file": () => "由操作系统或压缩软件生成，不是学生写的",
    link: () => "是链接，不跟随",
    "not-a-submission": () => "不是提交文件",
    "tools-folder": () => "属于工具，不属于作业",
    large: () => "太大，不会是提交文件",
    "nested-archive": () => "压缩包嵌套太深",
    "unsafe-path": () => "路径指向压缩包之外",
    "broken-archive": ({ said }) => `压缩包无法打开：${said}`,
    "cannot-be-read": ({ said }) => `无法读取：${said}`,
    "platform-file": () => "是平台对其他文件的说明，已经采用",
    "another-is-graded": ({ graded, rule }) => `评分的是 ${graded}，即${RULES[rule]}`,
  },

  points: (whose, points, of) => `${whose}：${points} 分，满分 ${of} 分`,
  noCode: "没有提交代码。",
  byHand: "代码用 NumPy 写成，没有运行，由教师人工评分。",
  nothingFor: (titles) => `以下练习没有提交：${titles.join("；")}。`,
  ended: "其余检查尚未进行，运行就终止了。",
  earned: (result, right, cases, points, of) =>
    `${result}：${cases} 组用例中对了 ${right} 组，得 ${points} 分，满分 ${of} 分`,
  noAnswer: "（没有回答）",
  inLine: (message, line) => `${message}（第 ${line} 行）`,
  mistake: (name, results, idea, chapter) =>
    `${name}（${results.join("，")}）。${idea}参见“${chapter}”一章。`,

  summary: {
    graded: (students, missing) =>
      `已为 ${students} 名学生评分${missing === 0 ? "" : `，其中 ${missing} 名没有提交`}`,
    mean: (mean, deviation, least, most, of) =>
      `满分 ${of} 分：平均 ${mean}，标准差 ${deviation}，最低 ${least}，最高 ${most}`,
    mistakes: "最常见的错误：",
    mistake: (name, students) => `  ${name}：${students}`,
    leftOut: (files) => `未评分的文件：${files} 个`,
    copies: (pairs, file) => `相似的作业：${pairs} 对，请查看 ${file}`,
    maximum: (theirs, ours) =>
      `评分表的满分是 ${theirs} 分，密钥给出的是 ${ours} 分：上传表格之前请改为一致。`,
    noPython: (why) => `NumPy 作业没有评分：${why}`,
    again: "因超时而终止，请用 --only 重新评分：",
  },
};
