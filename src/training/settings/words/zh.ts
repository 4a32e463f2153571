import type { Edition } from "../../../language/language.js";
import type { ProblemSentences } from "../../../language/problem.js";
import type { PoolingProblem } from "../architecture.js";
import type { SettingProblem } from "../settings.js";
import { valueText } from "../value-text.js";
import type { en } from "./en.js";

type Words = Edition<typeof en>;

const labels: Words["labels"] = {
  learningRate: "学习率",
  batchSize: "批量大小",
  initialisation: "参数初始化",
  seed: "随机种子",
  epochs: "轮数",
  trainingImages: "训练图像数",
  testEvery: "每隔几轮测试一次",
  optimiser: "更新方法",
  schedule: "学习率的变化",
  warmUp: "预热轮数",
  weightDecay: "权重衰减",
  augmentation: "数据增强",
  firstEpoch: "第一轮的顺序",
  convolutions: "卷积层数",
  kernels1: "第一个卷积层的卷积核数",
  kernelSize1: "第一个卷积层的卷积核大小",
  stride1: "第一个卷积层的步长",
  padding1: "第一个卷积层的填充",
  kernels2: "第二个卷积层的卷积核数",
  kernelSize2: "第二个卷积层的卷积核大小",
  stride2: "第二个卷积层的步长",
  padding2: "第二个卷积层的填充",
};

const options: Words["options"] = {
  initialisation: { he: "He 初始化", article: "U(−1, 1)，与文章相同" },
  optimiser: { plain: "普通梯度下降", momentum: "动量 0.9", nesterov: "Nesterov 动量 0.9" },
  schedule: { constant: "保持不变", cosine: "按余弦降到 0" },
  augmentation: { none: "无", shifts: "平移一个像素", warps: "仿射变形" },
  firstEpoch: { portions: "每一千幅一份，边下载边学", whole: "全部下载后打乱" },
  convolutions: { one: "一层", two: "两层" },
};

const groups: Words["groups"] = {
  beginning: "起点",
  updates: "每次更新",
  time: "随时间的变化",
  images: "图像",
  network: "网络",
  sliding: "步长与填充",
};

const presets: Words["presets"] = {
  article: "文章的配置",
  he: "普通配置，He 初始化",
  quick: "快速",
  best: "一分钟内的最佳配置",
  full: "全部 60,000 个数字",
};

const variations: Words["variations"] = {
  none: "不作改动",
  initialisation: "参数取自 U(−1, 1)",
  schedule: "学习率保持不变",
  images: "图像不作改变",
  warps: "以平移一个像素代替变形",
  weightDecay: "没有权重衰减",
  momentum: "没有动量，学习率相同",
  lookAhead: "动量不向前看",
  warmUp: "没有预热",
  batchSize: "批量大小为 100",
};

const setting = (label: string, value: string) => `${label}：${value}`;

function quoted(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : ` ${String(value)}`;
}

const problems: ProblemSentences<SettingProblem> = {
  "no-option": ({ field, options, value }) =>
    `“${labels[field]}”只能是 ${options.join(" 或 ")}，不能是${quoted(value)}。`,
  "out-of-range": ({ field, min, max, isWhole, value }) => {
    const number = isWhole ? "整数" : "数";
    return `“${labels[field]}”应为 ${min} 到 ${valueText(max)} 之间的${number}，不能是${quoted(value)}。`;
  },
  "maps-not-divided": (problem) =>
    `${kernelsOf(problem)}得到 ${problem.maps}×${problem.maps} 的特征图${formulaOf(problem)}，` +
    `边长不能被 2×2 的池化窗口整除。${fittingOf(problem)}`,
  "kernels-too-large": (problem) =>
    `${kernelsOf(problem)}大于它所作用的 ${problem.met}×${problem.met} 的特征图` +
    `${formulaOf(problem)}。${fittingOf(problem)}`,
  "padding-too-large": ({ kernelSize, padding }) =>
    `填充为 ${padding} 时，${kernelSize}×${kernelSize} 的卷积核会整个落在填充的零上。` +
    `填充必须小于卷积核大小，最大为 ${kernelSize - 1}。`,
};

const isSlidingPlainly = ({ stride, padding }: PoolingProblem) => stride === 1 && padding === 0;

function kernelsOf(problem: PoolingProblem): string {
  const { kernelSize, stride, padding } = problem;
  const kernels = `${kernelSize}×${kernelSize} 的卷积核`;
  return isSlidingPlainly(problem) ? kernels : `${kernels}（步长 ${stride}，填充 ${padding}）`;
}

/** The size of the maps by its formula, where a stride or a padding makes it hard to see. */
function formulaOf(problem: PoolingProblem): string {
  const { kernelSize, stride, padding, met, maps } = problem;
  if (isSlidingPlainly(problem)) return "";
  return (
    "（⌊(边长 + 2 · 填充 − 卷积核大小) / 步长⌋ + 1 = " +
    `⌊(${met} + 2 · ${padding} − ${kernelSize}) / ${stride}⌋ + 1 = ${minus(maps)}）`
  );
}

const minus = (number: number) => String(number).replace("-", "−");

function fittingOf({ fitting }: PoolingProblem): string {
  return fitting.length === 0 ? "没有合适的大小。" : `合适的大小：${fitting.join("、")}。`;
}

export const zh: Words = { labels, setting, options, groups, presets, variations, problems };
