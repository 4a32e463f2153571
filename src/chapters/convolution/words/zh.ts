import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  firstCost: {
    question: "先猜一猜：四个 5×5 的卷积核在 28×28 像素的图像上滑动，一共要做多少次乘法？",
  },

  finder: {
    kernel: "卷积核",
    output: "每个位置上的输出",
    invitation: "请选择 Y 的一格，看看它的数从何而来。",
  },
  moving: {
    label: "移动图像",
    arrows: { left: "←", up: "↑", down: "↓", right: "→" },
    ways: { left: "向左", up: "向上", down: "向下", right: "向右" },
  },
  edges: {
    plain: (sum: string, answer: string, ink: string) =>
      `这个卷积核不只对边缘有响应。它的权重之和是 ${sum}，所以在值为 ${ink} 的均匀墨迹上，它的输出是 ${answer}。`,
    neither: "这个卷积核找不到任何直的边缘：它的每一行、每一列的权重之和都是 0。",
    both: "这个卷积核能找到边缘，但两种边缘它都有响应：各行之和不全为 0，各列之和也不全为 0。",
    vertical:
      "找到了。这个卷积核对竖直边缘有响应；在均匀的墨迹上、白纸上和沿水平边缘处，它的输出都是 0。",
    horizontal: "这个卷积核寻找水平边缘。在竖直边缘处、均匀的墨迹上和白纸上，它的输出都是 0。",
  },

  sliding: {
    height: "高",
    width: "宽",
    kernel: "卷积核大小",
    step: "已算出的输出",
    at: (output: number, all: number, row: number, column: number) =>
      `第 ${count(output)} 个输出，共 ${count(all)} 个：卷积核的左上角在行 ${row}、列 ${column}。`,
    filling: "已算出的那部分输出",
  },

  channels: {
    inputs: "输入通道数 c₁",
    outputs: "输出通道数 c₂",
    image: "c₁ 个通道",
    kernels: "每个卷积核一行，X 的每个通道一列",
    biases: "每个卷积核一个",
    pictures: "每个卷积核一幅特征图",
    invitation: "请选择一格。",
    bias: (channel: number, value: string) =>
      `b[0,${channel}] = ${value} 是偏置，它加到通道 ${channel} 的每个输出上。`,
  },

  turned: {
    straight: "X ⋆ K，K 保持原样",
    title: "Y↻",
    remark: "X ⋆ K↻，K 旋转 180°",
    same: "这里两者相同：这个卷积核旋转 180° 之后与原来一样。",
    differ: "两者不同：旋转 180° 之后，它成了另一个卷积核。",
  },
};
