import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { Outcome } from "../three-losses.js";
import type { en } from "./en.js";

const { and, count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  logitsUp: {
    question: "先猜一猜：标签是类别 1，而类别 0 的 logit 最大。要减小损失，应该增大哪些 logit？",
    options: {
      label: "只有类别 1 的",
      both: "类别 0 和类别 1 的",
      all: "所有的",
    },
  },
  settings: {
    classes: "类别数",
    add: "给每个 logit 加上",
    times: "相加之前先乘以",
    gap: "标签的 logit 减去另一个",
    dtype: "数值格式",
    examples: "样本数 n",
    mean: "除以 n",
  },
  class: (c: number) => `类别 ${c}`,

  bars: {
    label: "一个样本的 logit、概率和梯度",
    heads: { label: "标签", logit: "logit", probability: "概率", gradient: "p − y" },
    logit: (c: number) => `类别 ${c} 的 logit`,
    probability: (c: number, value: string) => `类别 ${c} 的概率：${value}`,
    gradient: (c: number, value: string) => `类别 ${c} 的梯度：${value}`,
    invitation: "请选择一个条形，或者公式中的一项。",
  },
  curve: {
    title: "损失 −log p",
    axis: "标签的概率 p",
    reference: (classes: number, loss: string) => `log ${classes} = ${loss}：各类别概率相等`,
    description: (probability: string, loss: string) =>
      `损失随标签概率变化的曲线。概率为 ${probability} 时，损失为 ${loss}。`,
  },

  overflow: {
    question: "先猜一猜：从多大的 logit 开始，exp 就超出 float64 的范围？",
    options: {
      single: "约 89",
      double: "约 710",
      thousands: "约 10,000",
      largest: "约 10³⁰⁸",
    },
  },
  shift: {
    without: "直接按公式算",
    with: "先减去最大值",
    heads: {
      plain: { logit: "z", exp: "exp z" },
      shifted: { logit: "z − a", exp: "exp(z − a)" },
    },
    loss: (loss: Node): (string | Node)[] => ["损失 −log p = ", loss],
    logSumExp: (logOfSum: string, logit: string, loss: Node): (string | Node)[] => [
      "log-sum-exp：损失 = log Σ exp(z − a) − 标签处的 (z − a) = ",
      `${logOfSum} − ${logit.startsWith("−") ? `(${logit})` : logit} = `,
      loss,
    ],
    same: "三种算法得到的损失相同。",
    outcome: (way: string, outcome: Outcome): string | null => {
      switch (outcome.kind) {
        case "right":
          return null;
        case "imprecise":
          return `${way}：exp 太接近 0，剩下的有效数字很少，损失不准确。`;
        case "all-zero":
          return `${way}：所有的 exp 都下溢为 0，而 0 / 0 不是数（NaN）。`;
        case "label-zero":
          return `${way}：标签的 p 下溢为 0，而 −log 0 是 Infinity。`;
        case "overflow":
          return (
            `${way}：exp 上溢为 Infinity，而 Infinity / Infinity 不是数（NaN）。` +
            (outcome.finite.length === 0
              ? ""
              : `${and(outcome.finite.map((c) => `类别 ${c}`))} 的 exp 是有限的，有限的数除以 Infinity 得 0。`)
          );
      }
    },
    gradientIsRight: "尽管如此，梯度 p − y 仍然是对的，因为它用不到对数。",
  },

  pair: {
    title: "标签处 ∂L/∂z 的大小",
    crossEntropy: "−log p",
    squares: "½ Σ (p − y)²",
    axis: "标签的 logit 减去另一个",
    line: (p: string, crossEntropy: Node, squares: Node): (string | Node)[] => [
      `标签的概率是 ${p}。梯度的大小：用 −log p 时为 `,
      crossEntropy,
      "，用平方时为 ",
      squares,
      "。",
    ],
    description: (gap: string, crossEntropy: string, squares: string) =>
      `标签 logit 的梯度大小随其领先量变化的曲线。领先量为 ${gap} 时，用 −log p 为 ${crossEntropy}，用平方为 ${squares}。`,
  },

  batch: {
    logits: "logit",
    probabilities: "每行之和为 1",
    labels: "标签处为 1",
    invitation: "请选择一格。",
    loss: (loss: Node, difference: Node, of: "mean" | "sum" | "of-one"): (string | Node)[] => [
      "批量平均损失：",
      loss,
      "。最后一个矩阵与梯度检验的结果最大相差 ",
      difference,
      {
        mean: "。",
        sum: "，所以它不是平均损失的梯度。",
        "of-one": "。只有一个样本时，平均就是它自己，所以这里什么也不缺。",
      }[of],
    ],
  },
  cell: {
    logit: (here: string, logit: string, c: number, classes: number) =>
      `${here} = ${logit} 是类别 ${c} 的 logit。所有 ${count(classes)} 个概率都用到它，因为它们的分母是同一个和。`,
    probability: (here: string, logit: string, exp: string, summands: string, p: string) =>
      `${here} = exp(${logit}) / 总和 = ${exp} / (${summands}) = ${p}`,
    isLabel: (here: string, c: number, example: number | null) =>
      example === null
        ? `${here} = 1：类别 ${c} 是标签。`
        : `${here} = 1：类别 ${c} 是样本 ${example} 的标签。`,
    isNotLabel: (here: string, c: number, example: number | null) =>
      example === null
        ? `${here} = 0：类别 ${c} 不是标签。`
        : `${here} = 0：类别 ${c} 不是样本 ${example} 的标签。`,
    gradient: (here: string, formula: string, quotient: string, value: string, sign: number) =>
      `${here} = ${formula} = ${quotient} = ${value}。` +
      (sign > 0
        ? "梯度下降使这个 logit 减小。"
        : sign < 0
          ? "梯度下降使这个 logit 增大。"
          : "梯度下降不改变这个 logit。"),
    loss: (loss: string, p: string) => `L = ${loss}：−log ${p}。`,
    meanLoss: (loss: string, labels: number) =>
      `L = ${loss}：${count(labels)} 个标签的 −log p 的平均。`,
  },

  stepByBatch: {
    title: "一步的长度",
    without: "不除以 n",
    with: "除以 n",
    axis: "一批中的份数 n",
    reference: "一个样本",
    description: (withMean: string, without: string) =>
      `复制 1 到 8 份时一步的长度：除以 n 时始终为 ${withMean}，不除时增大到 ${without}。`,
  },
};
