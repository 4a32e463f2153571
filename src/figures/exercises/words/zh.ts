import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  feedback: {
    explains: (results, idea) => `${results.join("、")} 的数值正好可以由此解释，分毫不差。${idea}`,
    readChapter: "阅读这一章",
    seeFigure: "在这一章的图中查看",
  },
  checks: {
    passed: "通过",
    failed: "未通过",
    "not-run": "未运行",
    atLine: (line, problem) => `第 ${line} 行：${problem}`,
    sameReason: "原因同上。",
  },
  comparison: {
    title: (operation) => `小例子 ${operation}`,
    right: "正确结果",
    yours: "你的结果",
    named: (name, whose) => `${name}，${whose}`,
    noNumbers: "✗ 代码在这里没有给出数值。",
    shapesDiffer: "✗ 形状不同。",
    agrees: (cells) => (cells === 1 ? "✓ 正确。" : `✓ ${cells} 个元素全部正确。`),
    differs: (differing, cells) =>
      `✗ ${differing === cells ? `${cells} 个元素全都不同` : `${cells} 个元素中有 ${differing} 个不同`}；正确的数值以小字写在这些元素里。`,
  },
  notKept: {
    full: "未保存：这个浏览器的存储空间已满。离开之前请复制你的代码。",
    forbidden: "未保存：这个浏览器禁止存储。离开之前请复制你的代码。",
  },
  printed: "代码的输出",
  python: {
    fetching: (bytes, share) =>
      `正在下载 Python 和 NumPy，共 ${(bytes / 1e6).toFixed(1)} MB，只需一次：${Math.floor(100 * share)}%……`,
    starting: "正在启动 Python……",
    cannotStart: "本站的这一副本构建时没有带上 Python",
  },
};
