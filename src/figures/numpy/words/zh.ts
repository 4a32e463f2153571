import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  run: "运行",
  runLabel: "用 NumPy 运行这段代码，数值取自图中当前的数",
  fetching: (bytes, share) =>
    `正在下载 Python 和 NumPy（${(bytes / 1e6).toFixed(1)} MB，只需一次）：${Math.floor(100 * share)}%……`,
  waiting: "Python 正在运行另一段代码，请稍候……",
  starting: "正在启动 Python……",
  running: "正在运行……",
  done: (made, wrong) => {
    if (wrong > 0) return `已用 NumPy 运行。${made} 个结果中有 ${wrong} 个与图中不同。`;
    const agreeing = ["结果", "两个结果都"][made - 1] ?? `${made} 个结果都`;
    return `已用 NumPy 按图中的数运行，${agreeing}与图中一致。`;
  },
  back: "回到代码",
  askedFirst: "这幅图先有一个问题，运行结果会给出答案。",
  toQuestion: "回到问题",
  agreesAlone: "与本页计算的一致，误差不超过 10⁻¹⁰；图中没有它的数值矩阵，所以列在这里",
  agrees: "与图中一致，误差不超过 10⁻¹⁰",
  differs: (difference) => `与图中不同，最多相差 ${difference}`,
  anotherShape: (shape) => `形状与图中的 ${shape} 不同`,
  noNumbers: "不是数值数组",
  printed: "输出：",
  cut: "……",
  raised: (name, said) => `Python 中止了：${name}: ${said}`,
  late: "运行太久，已经终止",
  failed: (said) => `Python 没能运行：${said}`,
};
