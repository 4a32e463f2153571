import type { Edition } from "../../../language/language.js";
import type { gradients as en } from "./gradients.en.js";

/** Terms of the way back. */
export const gradients: Edition<typeof en> = {
  backpropagation: {
    term: "反向传播算法（backpropagation）",
    meaning: "写成程序的链式法则：从损失到输入反向走一遍，就得到所有导数。",
  },
  backwardPass: {
    term: "反向传播（backward pass）",
    meaning: "梯度从最后一层到第一层逐层传递的过程。",
  },
  chainRule: {
    term: "链式法则（chain rule）",
    meaning: "导数沿路径相乘，各路径相加。",
  },
  finiteDifference: {
    term: "有限差分（finite difference）",
    meaning: "用函数的两个值估计导数；中心差分在两侧取相同的距离。",
  },
  forwardPass: {
    term: "前向传播（forward pass）",
    meaning: "图像逐层经过网络，从像素算到 logit 和损失的过程。",
  },
  gradient: {
    term: "梯度（gradient）",
    meaning: "损失对一个张量中所有数的导数，与该张量形状相同。",
  },
  gradientCheck: {
    term: "梯度检验（gradient check）",
    meaning: "把反向传播的结果与有限差分相比较，而后者只用到前向传播。",
  },
  jacobian: {
    term: "雅可比矩阵（Jacobian）",
    meaning: "所有输出对所有输入的导数排成的矩阵，每个输出一行。",
  },
  upstream: {
    term: "上游梯度（upstream gradient）",
    meaning: "层的输出的梯度，由后一层传来；在这里就是 ∂L/∂Y。",
  },
  graph: {
    term: "计算图（computational graph）",
    meaning: "一次计算中的所有值，用箭头从原料指向由它算出的结果。",
  },
  exploding: {
    term: "梯度爆炸（exploding gradient）",
    meaning: "反向传播时梯度逐层变大，最后更新的步子大得离谱。",
  },
};
