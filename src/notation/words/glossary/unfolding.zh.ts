import type { Edition } from "../../../language/language.js";
import type { unfolding as en } from "./unfolding.en.js";

/** Terms of the unfolding. */
export const unfolding: Edition<typeof en> = {
  adjoint: {
    term: "伴随（adjoint）",
    meaning: "转置矩阵所代表的线性映射；折叠是展开的伴随，反向传播是前向传播的雅可比矩阵的伴随。",
  },
  fold: {
    term: "折叠（fold，即 col2im）",
    meaning: "对每个像素，把它的所有副本处的值累加起来；它是展开的伴随，不是展开的逆运算。",
  },
  im2col: {
    term: "展开（unfold，即 im2col）",
    meaning:
      "把图像的每个图像块复制成矩阵的一行，使卷积变成矩阵乘法；文章把它和展开卷积核合称为卷积矩阵化。",
  },
  implicit: {
    term: "隐式矩阵乘法（implicit GEMM）",
    meaning: "与 X′ 相乘，但任何时刻只有 X′ 的少数几行存在，放在高速存储器中。",
  },
  sharing: {
    term: "参数共享（weight sharing）",
    meaning: "同一个权重用在许多位置；它的梯度是所有这些位置的贡献之和。",
  },
  structuralZero: {
    term: "结构性零（structural zero）",
    meaning: "K″ 中与卷积核取值无关的零，因为该输出看不到该像素。",
  },
  toeplitz: {
    term: "托普利茨矩阵（Toeplitz matrix）",
    meaning:
      "每条对角线上数值相同的矩阵；K″ 由这样的块组成，各块的排列也呈 Toeplitz 形（双重分块 Toeplitz 矩阵）。",
  },
  transposedConvolution: {
    term: "转置卷积（transposed convolution）",
    meaning: "一种层，它的前向传播就是卷积的反向传播：与 K″ 本身相乘。",
  },
  circulant: {
    term: "循环矩阵（circulant matrix）",
    meaning: "每一行都由上面一行右移一位得到、移出的数绕回开头的矩阵；它的特征向量是波。",
  },
  depthwise: {
    term: "分组卷积、逐通道卷积（groups, depthwise convolution）",
    meaning: "通道分成互不相通的几组；逐通道卷积中，每个通道自成一组。",
  },
  fourier: {
    term: "离散傅里叶变换（discrete Fourier transform）",
    meaning: "求出组成图像或卷积核的各个波：每个频率对应一个复数，由它可知波的振幅和起点。",
  },
  singularValue: {
    term: "奇异值（singular value）",
    meaning:
      "矩阵把一组互相垂直的方向变成另一组互相垂直的方向，每个方向的伸缩倍数就是奇异值。任何向量的伸长都不超过最大的奇异值。",
  },
};
