import type { Edition } from "../../../language/language.js";
import type { layers as en } from "./layers.en.js";

/** Terms of the layers and their tensors. */
export const layers: Edition<typeof en> = {
  batch: {
    term: "批量（batch）",
    meaning: "网络在两次更新之间看到的一批图像。",
  },
  bias: {
    term: "偏置（bias）",
    meaning: "直接加到输出上的参数，与输入无关。",
  },
  broadcasting: {
    term: "广播（broadcasting）",
    meaning:
      "NumPy 的规则：较小的数组在长度为 1 的轴或缺少的轴上自动重复，XW + b 中的 b 就是如此。",
  },
  channel: {
    term: "通道（channel）",
    meaning:
      "图像的每个位置上有几个数，例如红、绿、蓝，每一种就是一个通道；同一通道的所有数构成一幅特征图。",
  },
  convolution: {
    term: "卷积（convolution）",
    meaning:
      "一种层：每个输出都是图像块与卷积核对应相乘再求和，所有位置用同一个卷积核；严格说是互相关。",
  },
  crossCorrelation: {
    term: "互相关（cross-correlation）",
    meaning: "卷积核保持原样在图像上滑动；数学中的卷积要先把卷积核旋转 180°。",
  },
  equivariance: {
    term: "平移等变性（equivariance）",
    meaning: "图像平移，卷积的特征图随之平移。",
  },
  flatten: {
    term: "展平（flatten）",
    meaning: "把一幅图像的所有数依次排成一行；不要与展开混淆，展开会复制数据。",
  },
  kernel: {
    term: "卷积核（kernel）",
    meaning: "由权重组成的小数组，卷积把它与每个图像块相乘。",
  },
  linear: {
    term: "线性层（linear layer）",
    meaning: "每个输出都是所有输入的加权和，再加一个偏置；也叫全连接层。",
  },
  map: {
    term: "特征图（feature map）",
    meaning: "一个卷积核的输出，也是一幅图像，显示该卷积核对应的图案出现在哪里。",
  },
  mask: {
    term: "掩码（mask）",
    meaning: "由 0 和 1 组成的数组，决定哪些数通过，哪些数被截断。",
  },
  padding: {
    term: "填充（padding）",
    meaning: "在图像四周补零；本站的层都无填充。",
  },
  parameter: {
    term: "参数（parameter）",
    meaning: "网络要学习的数，包括权重和偏置。",
  },
  patch: {
    term: "图像块（patch）",
    meaning: "一个输出所看到的那部分图像，包括所有通道。",
  },
  pooling: {
    term: "最大池化（max pooling）",
    meaning: "一种层：每个窗口只保留其中的最大值。",
  },
  relu: {
    term: "ReLU",
    meaning: "一种层：保留正数，其余的数换成零。",
  },
  stride: {
    term: "步长（stride）",
    meaning: "从一个输出到相邻的输出，卷积核移动的像素数；本站的层中为 1。",
  },
  dilation: {
    term: "空洞（dilation）",
    meaning: "卷积核的权重之间留出间隔，从而覆盖更大的图像块；本站的层都没有空洞。",
  },
};
