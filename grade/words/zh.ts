import { checkWords, fileProblemText, fileWarningText } from "../../src/exercises/index.js";
import type { Edition } from "../../src/language/language.js";
import type { Keep } from "../handed-in/entry.js";
import type { en } from "./en.js";

const checks = checkWords("zh");

const RULES: Readonly<Record<Keep, string>> = {
  latest: "最后运行检查的那一份",
  best: "得分最高的那一份",
};

const usage = `npm run grade -- 文件夹|ZIP [--key 密钥.json] [--roster 名单.csv] [--out grades.csv]
    为 Moodle、Canvas、Gradescope 或 GitHub Classroom 给出的作业，或任意文件夹里的作业评分；写出成绩表，
    并在它旁边为每名学生写一份反馈，再写一份 grades-not-graded.csv
      --format csv|moodle|canvas|gradescope   成绩表和反馈给谁用
      --assignment 名称                       作业在 Canvas 里的名称
      --keep latest|best                      一名学生有几份文件时评哪一份（latest，最后的一份）
      --answers ANSWERS.csv                   填好分数的 grades-answers.csv，其中的分数计入总分
      --language en|zh                        备注和汇总用哪种语言（en）；反馈用学生做题时页面所用的语言，
                                              文件中没有说明的用这种语言
      --only 学生                             只为一名学生重新评分：姓名、学号、邮箱或文件
      --results RESULTS.json                  一名学生的成绩，采用 Gradescope 的格式
      --require 百分比                        有人低于它时，以 3 结束
npm run grade -- --new-key [--set 链接|练习,练习,…] [--key 密钥.json]
    写出一份密钥作为起点（默认为 key.json），含保密字符串、分值、权重和隐藏用例；针对全部练习，
    或只针对作业链接所布置的练习
npm run grade -- --check-key [--key 密钥.json]
    用密钥给项目自己的解答评分，它们必须得满分
npm run grade -- --autograder OUT.zip [--key 密钥.json] [--language en|zh]
    写出要上传到 Gradescope 的自动评分程序
NumPy 作业在 Chrome、Chromium 或 Edge 中评分（可用 CHROME_PATH 指明），事先须用 npm run python 获取 Python。
一切顺利时以 0 结束；什么也无法评分时以 1 结束；有作业需要重新评分时以 2 结束。
`;

export const zh: Edition<typeof en> = {
  usage,
  done: {
    newKey: (file) => `${file} 是一份新密钥，请自己保管，不要放到网站上。`,
    keyInOrder: (file) => `${file} 没有问题：正确的解答得满分。`,
    autograder: (file) => `${file} 可以作为自动评分程序上传，为 TypeScript 和 NumPy 作业评分。`,
    autograderWithoutPython: (file) =>
      `${file} 可以作为自动评分程序上传。尚未获取 Python（npm run python），所以它只为 TypeScript 评分，并注明 NumPy 作业要由人工评分。`,
  },
  withoutKey: "没有密钥：每道练习十分，没有隐藏用例，也没有保密字符串。",
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
    strangers: (names) => `答案表中有些学生不在评分之列，他们的分数没有计入：${names}`,
    maximum: (theirs, ours) =>
      `评分表的满分是 ${theirs} 分，密钥给出的是 ${ours} 分：上传表格之前请改为一致。`,
    noPython: (why) => `NumPy 作业没有评分：${why}`,
    again: "因超时而终止，请用 --only 重新评分：",
  },
};
