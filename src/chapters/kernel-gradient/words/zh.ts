import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  terms: {
    question: "先猜一猜：K[0,0,0,0] 是下图中的一个权重，它的梯度 ∂L/∂K[0,0,0,0] 是多少项之和？",
  },
  overview: {
    output: "X ⋆ K，未加偏置",
    weights: "每个权重一个数",
    biases: "每个卷积核一个数",
  },
  rows: {
    channelsLast: "每个位置一行，每个通道一列",
    flat: "每幅图像一行",
  },
  product: {
    patches: "每行一个图像块",
    gradients: "行的顺序相同",
    kernel: "每行一个卷积核",
    by: "(∂L/∂Y′)ᵀX′",
  },
  correlation: {
    image: "输入",
    gradient: "充当卷积核",
    weights: "每个权重一个数",
  },
  unfolded: {
    products: "(∂L/∂Y″)ᵀX″",
    steps: "∂L/∂K″ 已折叠的行",
    folded: (rows: number, all: number) =>
      rows === 0
        ? "还没有折叠任何一行。"
        : rows === all
          ? `${count(rows)} 行都已折叠回去。`
          : `刚刚把行 ${rows - 1} 折叠回去，它是输出 ${rows - 1} 的那一份。`,
  },
};
