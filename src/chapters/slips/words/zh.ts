import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  hunt: {
    ask: "检验",
    asPrinted: "恢复原文",
    silent: "它对吗？先改掉你认为错的地方，再按“检验”。",
    right: (isPrinted: boolean) => (isPrinted ? "印出来的公式就是对的。" : "你改对了。"),
    wrong: "改动任何一处，都会立即重新检验。",
    tally: (agreed: number, all: number) => `本页 ${all} 处中，目前已有 ${agreed} 处通过检验。`,
  },
  size: (matrix: string, shape: string) => `${matrix} 为 ${shape}`,
  sizes: (sizes: readonly string[]) => `这里 ${sizes.join("，")}。`,
  factors: [
    (gradient: string) => `${gradient} 的第一个因子`,
    (gradient: string) => `${gradient} 的第二个因子`,
  ],

  mean: {
    gradient: "∂L/∂z[m,e]",
    sumOf: "Σ",
    condition: "其中 e ≠ ℓ，ℓ 是样本 m 的标签",
    note: "检验时取 n = 3 个样本、4 个类别。",
    places: {
      before: "分式前的因子",
      above: "分子中的指数",
      below: "分母中的因子",
      sum: "求和的范围",
    },
    options: {
      "1/n": "1/n ·",
      "1": "1 ·",
      n: "n ·",
      "z[m,e]": "z[m,e]",
      "z[m,ℓ]": "z[m,ℓ]",
      "z[m,e′]": "z[m,e′]，对 e′",
      "z[m′,e]": "z[m′,e]，对 m′",
    },
    verdict: (wrong: number, all: number) =>
      wrong === 0
        ? `✓ 全部 ${all} 格都与中心差分一致。`
        : wrong === all
          ? `✗ ${all} 格全都与中心差分不同。`
          : `✗ ${all} 格中有 ${wrong} 格与中心差分不同。`,
  },
  ratios: {
    heads: {
      cell: "格",
      formula: "公式",
      numeric: "差分",
      ratio: "差分 ÷ 公式",
    },
  },

  remark: {
    place: "U(−1, 1) 对梯度的影响",
    before: "从 U(−1, 1) 中抽取初始的权重和偏置，",
    claims: {
      prevents: "可以防止梯度爆炸",
      nothing: "对梯度没有影响",
      causes: "会造成梯度爆炸",
    },
    verdict: (isRight: boolean, ratio: string) =>
      `${isRight ? "✓" : "✗"} 在任何更新之前，第一层卷积核的梯度就已是 He 初始化时的 ${ratio} 倍。`,
    caption: (networks: number) => `一幅测试图像，${networks} 个网络在第一次更新之前的平均值`,
    heads: ["初始参数", "损失", "第一层卷积核 ∂L/∂K 的大小"],
    beginnings: { article: "U(−1, 1)", he: "He 初始化" },
  },
  slipFactor: {
    question: "把印出来的梯度与检验的结果比较一下，二者相差什么倍数？",
    options: {
      classes: "C 倍，即类别数",
      examples: "n 倍，即样本数",
      sum: "各指数之和那么多倍",
      none: "没有差别：公式是对的",
    },
  },
};
