import type { Edition } from "../../language/language.js";
import { problemSentence } from "../../language/problem.js";
import type { PasteProblem, PasteProblemSentences } from "../tensor/paste.js";
import type { en } from "./en.js";

const UNCHANGED = "原有内容未改动。";

const pasteProblems: PasteProblemSentences = {
  "no-numbers": () => `没有可以粘贴的数。${UNCHANGED}`,
  abbreviated: () => `数组中有省略号“...”，缺了一部分数。${UNCHANGED}`,
  "not-a-number": ({ text, row, place }) =>
    text === ""
      ? `第 ${row} 行缺少第 ${place} 个数。${UNCHANGED}`
      : `第 ${row} 行第 ${place} 个“${text}”不是数。${UNCHANGED}`,
  "too-many-numbers": ({ count, room }) =>
    `一共 ${count} 个数，但从这一格起只放得下 ${room} 个。${UNCHANGED}`,
  "too-many-in-row": ({ row, count, room }) =>
    `第 ${row} 行有 ${count} 个数，但从这一格起只放得下 ${room} 个。${UNCHANGED}`,
  "too-many-rows": ({ count, room }) =>
    `一共 ${count} 行，但从这一格起只放得下 ${room} 行。${UNCHANGED}`,
};

export const zh: Edition<typeof en> = {
  partMissing: "本页有一部分内容加载失败，请在网络恢复后重新加载页面。",
  guess: {
    label: "你的猜测",
    compare: "对答案",
    skip: "跳过，直接看",
    veiled: "上面的问题问的正是这幅图的内容。请先猜一猜，也可以跳过。",
    toGuess: "回到问题",
    notANumber: (typed: string) => `“${typed}”不是数。请重新输入，或者跳过。`,
    missing: "请选择或输入一个猜测，或者跳过。",
    shown: (answer: string) => `答案：${answer}。`,
    right: (guess: string) => `你猜的是 ${guess}，猜对了。`,
    wrong: (guess: string, answer: string) => `你猜的是 ${guess}，答案是 ${answer}。`,
    pending: (guess: string | null, why: string) =>
      guess === null ? why : `你猜的是 ${guess}。${why}`,
  },
  changed: "已改动",
  stepper: { back: "上一步", next: "下一步", play: "播放", pause: "暂停" },
  tensor: {
    scalar: "标量",
    notComputed: "尚未计算",
    transposed: "的转置",
    newValue: "新的值",
    notANumber: (typed: string) => `“${typed}”不是数`,
    typeToChange: "点按后输入即可修改",
    typeOn: "按空格跳到下一格：可以连续输入 1 2; 2 1，也可以直接粘贴。",
    pasted: (numbers: number, from: string) => `从 ${from} 起粘贴了 ${numbers} 个数。`,
    pasteProblem: (problem: PasteProblem) => problemSentence(pasteProblems, problem),
  },
  copy: {
    button: (name: string) => `复制 ${name}`,
    array: "复制为 np.array(…)",
    table: "复制为表格",
    asArray: (name: string) => `已把 ${name} 复制为 np.array(…)。`,
    asTable: (name: string) => `已把 ${name} 复制为表格。`,
    text: "复制",
    done: "已复制。",
    byHand: "浏览器不允许网页写入剪贴板，请自行复制选中的文字。",
    close: "关闭",
  },
  figure: {
    menu: "保存这幅图，或取得它的链接",
    svg: "保存为 SVG",
    png: "保存为 PNG",
    link: "复制这幅图的链接",
    linkCopied: "链接已复制，其中记录了当前的设置和选择。",
    saving: "正在绘制图像……",
    saved: (file: string) => `已保存为 ${file}。`,
  },
  raster: { nearer: "放大", farther: "缩小", whole: "全图" },
};
