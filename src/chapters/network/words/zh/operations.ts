import type { Edition } from "../../../../language/language.js";
import type { operations as en } from "../en/operations.js";

/** Every operation that occurs in a trace, by its name. */
export const operations: Edition<typeof en> = {
  pixels: { title: "像素", sentence: "数字图像的一个像素：0 是纸，1 是墨迹。" },
  parameters: { title: "参数", sentence: "一个参数，取训练到这一步时的值。" },
  convolution: {
    title: "卷积",
    sentence: "卷积核盖在一个图像块上，每个权重与它下面的数相乘，所有乘积加起来，再加上偏置。",
  },
  "sliding-convolution": {
    title: "卷积",
    sentence:
      "卷积核盖在一个图像块上，相邻两个图像块相隔的像素数就是步长；上下重叠的数相乘，全部加起来，再加上偏置。填充的部分没有可乘的数。",
  },
  "max-pooling": { title: "池化", sentence: "取窗口中最大的数，其余的舍去。" },
  relu: { title: "ReLU", sentence: "正数通过，负数变成 0。" },
  flatten: { title: "展平", sentence: "还是这些数，排成一行。" },
  linear: { title: "线性层", sentence: "每个输入乘以它的权重，全部加起来，再加上偏置。" },
  softmax: { title: "softmax", sentence: "把得分变成概率：都是正数，加起来等于 1。" },
  "cross-entropy": {
    title: "损失",
    sentence: "真实标签有多出人意料：对它的概率取对数，再取负，最后求批量平均。",
  },
  "cross-entropy-gradient": {
    title: "损失的梯度",
    sentence: "概率（在真实标签处减去 1）除以图像数。",
    kept: "前向保留了概率",
  },
  "linear-weight-gradient": {
    title: "权重的梯度",
    sentence: "前向时的输入乘以反向传来的梯度，再对一批样本求和。",
    kept: "前向保留了本层的输入",
  },
  "linear-bias-gradient": {
    title: "偏置的梯度",
    sentence: "偏置加在每一行上，所以它的梯度是对各行求和。",
  },
  "linear-input-gradient": {
    title: "反向经过线性层",
    sentence: "这个输入参与了每一个输出，所以每个输出都传回自己的梯度，乘以两者之间的权重。",
  },
  "flatten-gradient": { title: "反向经过展平", sentence: "还是这些数，恢复原来的形状。" },
  "relu-gradient": {
    title: "反向经过 ReLU",
    sentence: "输入为正的位置，门开着，梯度通过；其余位置，梯度为 0。",
    kept: "前向保留了输入，门的开关由它的符号决定",
  },
  "max-pooling-gradient": {
    title: "反向经过池化",
    sentence: "窗口中只有“胜者”影响了结果，所以梯度全部归它，其余的得 0。",
    kept: "前向保留了输入，由它可知谁是“胜者”",
  },
  "convolution-kernel-gradient": {
    title: "卷积核的梯度",
    sentence: "这个权重在每个位置都用过：像素乘以传来的梯度，再对所有位置求和。",
    kept: "前向保留了本层的输入",
  },
  "sliding-convolution-kernel-gradient": {
    title: "卷积核的梯度",
    sentence: "凡是这个权重盖住像素的位置，都用过它：像素乘以传来的梯度，再对这些位置求和。",
    kept: "前向保留了本层的输入",
  },
  "convolution-bias-gradient": {
    title: "偏置的梯度",
    sentence: "偏置加在每个位置上，所以它的梯度是对所有位置求和。",
  },
  "convolution-input-gradient": {
    title: "反向经过卷积",
    sentence:
      "这个像素参与了好几个输出，所以其中每一个都传回自己的梯度，乘以当时盖在像素上的权重。",
  },
  "sliding-convolution-input-gradient": {
    title: "反向经过卷积",
    sentence:
      "这个像素参与的，是图像块中含有它的那些输出，其中每一个都传回自己的梯度，乘以当时盖在像素上的权重。步长大于 1 时，并不是周围的每个位置都在其中。",
  },
  descent: {
    title: "更新",
    sentence: "沿梯度的反方向：原来的值减去学习率与梯度的乘积。",
  },
};
