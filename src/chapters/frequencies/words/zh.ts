import type { Edition } from "../../../language/language.js";
import { complexText } from "../complex-text.js";
import type { en } from "./en.js";

const fixed = (value: number, decimals: number) => value.toFixed(decimals);

export const zh: Edition<typeof en> = {
  settings: {
    down: "竖直方向的周期数",
    across: "水平方向的周期数",
    kernel: "卷积核",
    wrapped: "边界环绕",
  },
  throughFrequencies: "借助频率计算",
  waveIn: "波",
  waveOut: "通过卷积核之后",
  waveOutWithin: (side: number) => `剩下 ${side} × ${side}`,
  gains: {
    name: "|K̂|",
    remark: "每个波变为原来的多少倍",
    label: "所有频率的增益",
    cell: (down: number, across: number, gain: string) =>
      `竖直方向 ${down} 个周期，水平方向 ${across} 个周期：变为原来的 ${gain} 倍`,
  },
  told: (s: {
    down: number;
    across: number;
    re: number;
    im: number;
    gain: number;
    turned: number;
  }) =>
    `K̂[${s.down},${s.across}] = ${complexText(s)}，` +
    `|K̂[${s.down},${s.across}]| = ${fixed(s.gain, 2)}：` +
    (s.gain < 5e-3
      ? "卷积核挡住了这个波。"
      : `波通过后是原来的 ${fixed(s.gain, 2)} 倍，` +
        (Math.abs(s.turned) < 0.5
          ? "与输入的波同相。"
          : Math.abs(s.turned) > 179.5
            ? "与输入的波相差半个周期。"
            : `相位比输入的波${s.turned > 0 ? "超前" : "滞后"} ${fixed(Math.abs(s.turned), 0)}°。`)),
  blurGuess: {
    question: "先猜一猜：全为 1 的 3×3 卷积核对九个像素求和。下面哪一个波通过它之后剩得最少？",
    options: {
      constant: "常数图像",
      slow: "整个宽度上只有一个周期的波",
      thirds: "每三个像素重复一次的波",
      checkerboard: "棋盘格",
    },
  },
  matrix: "K″，画在图像环绕时的矩阵之中",
  striking: {
    label: "划去",
    steps: [
      "图像首尾相接，每个像素处都有一个位置。",
      "划去卷积核伸出图像之外的那些位置的行。",
      "剩下的合拢起来，就是 K″。",
    ],
  },
  values: {
    label: "奇异值，从大到小",
    number: "序号",
    frequencies: "|K̂|",
    wrapped: "环绕的 K″",
    within: "K″",
  },
  growth: {
    caption: (digits: number) =>
      `不计偏置时，每个层的输出向量是输入向量的多少倍长。实测：${digits} 幅测试图像的平均值。预期：根据方差。上限：可能达到的最大值。`,
    label: "每个层把输入放大多少",
    layer: "层",
    measured: "实测",
    middle: "预期",
    worst: "上限",
    before: "训练前",
    after: "训练后",
    layers: ["conv1", "conv2", "线性层"],
  },
};
