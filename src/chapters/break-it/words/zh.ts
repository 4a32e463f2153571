import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { percent } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  caseChoice: {
    mistake: "错误",
    mystery: "谜题：自己找出错误",
    weights: "初始权重",
    another: "换一道谜题",
  },

  probes: {
    train: (steps: number) => `训练 ${steps} 步`,
    check: "检验梯度",
    picture: "查看 ∂L/∂X",
  },
  guessSymptom: (steps: number) => `训练 ${steps} 步会看到什么？先猜一猜，也可以跳过`,
  guessMistake: "是哪一种错误？",

  state: {
    loading: "正在加载数据集……",
    waiting: "请稍候……",
    step: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步。`,
    error: (message: string) => `因出错而停止：${message}。`,
    untried: (message: string) => `没能进行：${message}。请再试一次。`,
  },
  curve: { known: "有错误的网络", mystery: "谜题中的网络" },
  verdict: (
    symptom: string,
    losses: { wrong: string; right: string } | null,
    guess: string | null,
  ): string => {
    const sentences = [`${symptom}。`];
    if (losses !== null)
      sentences.push(`最后一批的损失为 ${losses.wrong}，正确的网络为 ${losses.right}。`);
    if (guess !== null)
      sentences.push(`你猜的是“${guess}”，${guess === symptom ? "猜对了" : "不是这样"}。`);
    return sentences.join("");
  },
  found: (probes: number) => `✓ 找到了，用了 ${probes} 次探测。`,
  notFound: (mistake: string) => `✗ 不是“${mistake}”。再探测一次：哪些张量不一致，哪些一致？`,

  findings: {
    tensor: "检验的梯度",
    tried: "检验的个数",
    worst: "最大偏差",
    agrees: "✓ 一致",
    differs: (differing: number, tried: number) => `✗ ${tried} 个中 ${differing} 个不一致`,
    by: (share: number) => (Number.isNaN(share) ? "NaN" : percent(share, 0)),
  },

  overflowed:
    "检验用 float64 计算，这些数还没有超出它的范围；图则与训练一样用 float32 计算，数值已经上溢。两者都没有错。",
  line: {
    languages: { numpy: "NumPy", typescript: "TypeScript" },
    right: (code: string) => `正确的写法：${code}`,
    wrong: (code: string) => `这个网络中的写法：${code}`,
  },
  fingerprints: {
    show: "查看所有错误的指纹",
    mistake: "错误",
    agrees: "一致",
    differs: (differing: number, tried: number) => `${tried} 个中 ${differing} 个不一致`,
    noNumber: "不是数",
    error: "因出错而停止",
    untried: "没能进行",
  },

  pictures: {
    digit: "数字",
    right: "∂L/∂X，正确的网络",
    wrong: "∂L/∂X，这个网络",
    largest: (number: string) => `最大 ${number}`,
    noNumbers: "不是数",
    label: (name: string, numbers: string) => `${name}：${numbers}`,
    caption: (name: string, numbers: string) => `${name}，${numbers}`,
  },
};
