import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  rowsLeft: {
    question:
      "先猜一猜：对 4×4 像素的图像，2×2 卷积核的 K″ 有 9 行，每个输出一行。如果卷积核每次移动两个像素，会剩下多少行？",
  },
  settings: {
    side: "图像边长",
    kernel: "卷积核大小",
    stride: "步长",
    padding: "填充",
    dilation: "空洞率",
  },
  output: "输出",
  matrix: "展开的卷积核 K″，画在图像填充后、步长为 1 时的矩阵之中",
  striking: {
    label: "划去",
    steps: [
      "填充后图像上的所有位置，彼此相距一个像素。",
      "划去步长跳过的行，以及填充带来的列。",
      "剩下的合拢起来，就是 K″。",
    ],
  },
  overPadding: (cell: string) => `${cell} 只看到填充：它的和中一项也没有。`,
  unseen: (cell: string) => `没有任何输出看到 ${cell}：步长跳过了它。`,
  size: (s: {
    side: number;
    kernel: number;
    padding: number;
    dilation: number;
    stride: number;
    places: number;
    before: number;
  }) =>
    `⌊(${s.side} + 2·${s.padding} − ${s.dilation}·(${s.kernel} − 1) − 1) / ${s.stride}⌋ + 1 = ` +
    `${s.places}，所以 ` +
    (s.places === s.before
      ? `${s.before ** 2} 行全部保留。`
      : `${s.before} · ${s.before} = ${s.before ** 2} 行中` +
        `剩下 ${s.places} · ${s.places} = ${s.places ** 2} 行。`),

  channels: {
    channels: "输入和输出的通道数",
    groups: "组数",
    window: "卷积核大小",
    weights: (weights: number, one: number) =>
      weights === one
        ? `K 有 ${count(weights)} 个权重。`
        : `K 有 ${count(weights)} 个权重；如果只有一组，则有 ${count(one)} 个。`,
    question:
      "一个层的输入和输出都有 4 个通道，卷积核是 1×1 的。现在把通道分成 2 组，它的 16 个权重还剩多少个？",
  },

  backward: {
    heading: "拉开的 ∂L/∂Y",
    stretched: "各数之间有零",
    pixels: "借助 K″",
    unseen: (cell: string) => `${cell} 是 0：没有输出看到这个像素，所以改变它不影响损失。`,
    zero: (cell: string) =>
      `${cell} 是不属于任何输出的零：步长划去了它在 K″ 中的行，或者它属于四周补的零。`,
  },

  larger: {
    small: "小图像边长",
    window: "卷积核大小",
    step: "步长",
    filled: "图像和卷积核",
    fillings: { ones: "全为 1", numbers: "数值" },
    output: "大图像",
    matrix: "反过来用",
    ways: (fewest: number, most: number) =>
      fewest === most
        ? `Y 的每个像素受影响 ${count(most)} 次。`
        : `Y 的各个像素受影响 ${count(fewest)} 至 ${count(most)} 次。`,
    question:
      "常数图像的每个像素，都把一个全为 1 的 3×3 卷积核放到大图像上，彼此相距两个像素。除边界附近以外，结果是常数吗？",
    options: {
      constant: "是常数",
      stripes: "不是，有条纹",
      checkerboard: "不是，是棋盘格",
    },
    cell: (here: string, n: number, isOutput: boolean) =>
      isOutput
        ? `${here} 受 X 的 ${count(n)} 个像素影响。`
        : n === 0
          ? `${here} 没有权重：X 的这个像素不影响 Y 的那个像素。`
          : `${here} 参与 ${count(n)} 次乘法。`,
  },
};
