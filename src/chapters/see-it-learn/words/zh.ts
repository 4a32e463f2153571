import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

/** The networks, by how their first weights are drawn. */
const networks = { he: "He", article: "U(−1, 1)" };

export const zh: Edition<typeof en> = {
  networks,
  ownDigits: (name: string) =>
    `两次训练都沿用你来时那次训练的设置，学习 ${name}，并用其中留出的图像来测试。`,
  otherDigits: (checksum: string) =>
    `你来时的那次训练用的是别人自己的数据集（${checksum}），这个浏览器里没有保存。这里的两次训练沿用它的设置，但学习本站的数据集。`,

  firstGradient: {
    question:
      "先猜一猜：在第一批之前，比较两个网络第一层卷积核的梯度。几乎学不动的那个网络，梯度……",
    options: { smaller: "小得多", same: "差不多大", larger: "大得多" },
  },

  runs: {
    run: "训练",
    batches: "批数",
    loss: "最近的损失",
    right: "测试准确率",
    dead: "死亡的 ReLU",
    deadOf: (units: number) => `死亡的 ReLU，共 ${count(units)} 个`,
    place: (batches: number, loss: string | null) =>
      loss === null ? `${count(batches)} 批` : `${count(batches)} 批，损失 ${loss}`,
    loading: (network: string) => `${network}：正在加载数据集。`,
    failed: (network: string, message: string | null) =>
      `${network}：${message ?? "出错了。"}按“重置”可重新开始。`,
    stopped: (network: string, message: string | null) => `${network}：${message ?? "已停止。"}`,
  },

  losses: {
    axis: "批数，对数刻度",
    batches: (n: number) => count(n),
    now: (network: string, loss: string | null) => `${network} ${loss ?? "尚无"}`,
    description: (now: readonly string[]) =>
      `各次训练的损失随批数的变化。当前：${now.join("，")}。`,
  },

  layers: {
    first: "第一个卷积层",
    second: "第二个卷积层",
    linear: "线性层",
    after: (network: string, batches: number) => `${network} ${count(batches)} 批之后`,
    moment: (networks: readonly string[]) => `时刻：${networks.join("，")}。`,
    values: "输出值，经过 ReLU 之前",
    logits: "logit",
    gradients: "这些输出值的梯度",
    logitGradients: "logit 的梯度",
    parameterGradients: "本层参数的梯度",
    cut: { share: (percent: string) => `${percent} 变为 0`, below: "变 0" },
    zeros: { share: (percent: string) => `${percent} 恰好为 0`, below: "0" },
    size: (size: string) => `大小 ${size}`,
    notFinite: "不是有限的数",
    sizeAndShare: (size: string, share: string) => `${size}，${share}`,
    ofNetwork: (network: string, numbers: string) => `${network}：${numbers}`,
    label: (title: string, networks: readonly string[]) => `${title}。${networks.join("；")}。`,
  },

  firing: {
    first: "第一个 ReLU：4 幅 12×12 的特征图",
    second: "第二个 ReLU：16 幅 5×5 的特征图",
    dead: (dead: Node, units: number, deadMaps: Node, maps: number) => [
      `${units} 个单元中死亡 `,
      dead,
      ` 个；${maps} 幅特征图中`,
      deadMaps,
    ],
    deadMaps: (maps: number) => (maps === 0 ? "没有一幅整幅死亡" : `整幅死亡 ${maps} 幅`),
  },

  mapSheet: { label: (name: string, numbers: string) => `${name}：${numbers}` },

  digit: {
    legend: "数字",
    aDigit: (label: number) => `数字 ${label}`,
    first: {
      kernels: "第一层的卷积核",
      maps: "数字经过第一个 ReLU 之后：4 幅特征图",
    },
    second: {
      kernels: "第二层的卷积核",
      maps: "数字经过第二个 ReLU 之后：16 幅特征图",
    },
    gradients: "它们的梯度，取自 100 幅图像",
    allZero: "全部恰好为 0",
    upTo: (largest: string) => `0 到 ${largest}`,
    dead: (maps: number) => `；× 死亡 ${maps} 幅`,
    answer: "答案",
    noAnswer: "没有：各个数不是有限的",
    answered: (digit: number, percent: number) => `${digit}，概率 ${percent}%`,
    answeredNearlySure: (digit: number) => `${digit}，概率超过 99%`,
  },
};
