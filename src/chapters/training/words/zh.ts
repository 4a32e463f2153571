import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import { withoutStop } from "../../../language/sentences.js";
import type { en } from "./en.js";

const { count, or } = formatsOf("zh");

/** Two numbers, or more: a and b. */
const joined = (nodes: readonly Node[]): (string | Node)[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [" 和 ", node]));

export const zh: Edition<typeof en> = {
  imagesToNinety: {
    question: "先猜一猜：网络要看过多少幅图像，才能在十个数字中认对九个？",
    options: { "100": "100", "1000": "1,000", "10000": "10,000", "100000": "100,000" },
    answer: { inWords: "训练一下就知道答案。" },
    nearest: (images: number) =>
      `下面这次训练用了 ${count(images)} 幅，四个选项中这一个与它最接近。`,
  },
  bringBack: "恢复",
  kernels: { first: "第一个卷积层", second: "第二个卷积层" },

  runs: {
    label: "训练记录",
    empty: "还没有保存任何训练记录。请按上面的“训练”。",
    name: "这次训练的名称",
    choose: (name: string) => `选择 ${name}`,
    draw: (name: string) => `画出 ${name}`,
    delete: "删除",
    deleted: (name: string) => `“${name}”已删除。`,
    checkpoint: "这次训练的检查点",
    none: "这次训练还没有保存检查点。",
    chosen: (run: string, place: string) => `${run}，${place}`,
    saved: (chosen: string, checkpoints: number) => `${chosen}。已保存 ${checkpoints} 个检查点。`,
    takeAway: "也可以把网络带走。",
    goOn: "从这里继续训练",
    save: "把训练记录保存为文件",
    goOnWithOthers: "改用上面的设置继续训练",
  },
  facts: {
    he: "He 初始化",
    article: "U(−1, 1)",
    settings: (first: string, rate: number, { batch, seed }: { batch: number; seed: number }) =>
      `${first}，学习率 ${rate}，批量大小 ${batch}，种子 ${seed}`,
    digits: (name: string, checksum: string) => `${name}（${checksum}）`,
    images: (images: number) => `${count(images)} 幅图像`,
  },
  seeds: {
    train: "训练五个种子",
    at: (seed: number, nth: number, all: number) =>
      `种子 ${seed}，第 ${nth} 次训练，共 ${all} 次。`,
  },
  measures: { begun: "训练", epochs: "轮数", loss: "损失", right: "准确率" },
  recipes: {
    label: "用几个种子训练的配置",
    reached: (recipe: string, epoch: number, shares: string) =>
      `${recipe}，第 ${epoch} 轮之后：${shares}。`,
  },
  chart: {
    loss: "损失（20 批的平均）",
    right: "测试准确率",
    over: "横轴",
    units: { epochs: "轮", batches: "批", seconds: "学习的秒数" },
    seen: (runs: number, end: number, unit: "epochs" | "batches" | "seconds") => {
      const units = { epochs: "轮", batches: "批", seconds: "秒" };
      return `${runs} 次训练的损失与准确率，横轴到 ${end} ${units[unit]}为止。`;
    },
  },

  variance: {
    seed: "种子",
    layer: "层",
    products: "乘积个数 d₁",
    layers: ["第一个卷积层", "第二个卷积层", "线性层"],
    caption: (networks: number) =>
      `各层输出 z 的方差，取自一个数字和 ${networks} 个网络；括号中的数和图中的刻度是公式的预测`,
    predicted: (value: string) => `（${value}）`,
    left: (relu: readonly Node[], pooled: readonly Node[]): (string | Node)[] => [
      "在 He 初始化的网络中，若只经过 ReLU，两个卷积层的 z 的均方值分别变为原来的 ",
      ...joined(relu),
      " 倍，接近推导中的一半。若先池化，则分别变为 ",
      ...joined(pooled),
      " 倍：四个数中的最大值很少是负的。",
    ],
  },

  takeAway: {
    parameters: "参数（.npz）",
    losses: "损失（.csv）",
    load: "载入参数：",
    saved: (batches: number, tested: { epoch: number; batches: number } | undefined) => {
      if (batches === 0) return "已保存初始参数：这次训练还没有学过任何一批。";
      const place = `已保存 ${count(batches)} 批之后的参数。`;
      if (tested === undefined) return place;
      return tested.batches === batches
        ? `${place}上面的准确率就是用这些参数测得的。`
        : `${place}上面的准确率是第 ${tested.epoch} 轮之后测得的。此后参数又有更新，因此它们的准确率会与之不同。`;
    },
    notSaved: (problem: string) => `没有保存：${problem}。`,
    digits: "用来检验它的测试集：",
    images: "图像",
    labels: "标签",
    loaded: (file: string) => `已载入 ${file}：上面的训练将从它的参数开始。`,
  },
  ownDigits: {
    drop: "把图像文件和标签文件（IDX 或 .npz）一起拖到这里，或者选择它们：",
    folder: "也可以选择一个装有 PNG 或 JPEG 图像的文件夹，其中每类各有一个文件夹：",
    alike: (name: string) => `所有标签都是 ${name}：从中只能学会不管看到什么都回答 ${name}。`,
    missing: (names: readonly string[]) => `训练图像中没有标签为 ${or(names)} 的。`,
    examples: "示例",
    back: "换回本站的数据集",
    reading: (files: readonly string[]) => `正在读取 ${files.join("、")}。`,
    sites: "上面的训练使用本站的数据集。",
    begunAnew: "上面的训练已重新开始：请按“训练”。",
  },
  kept: {
    digits: (name: string, checksum: string, images: number) =>
      `已保存在这个浏览器中：${name}（${checksum}），${count(images)} 幅图像。`,
    inUse: "上面的训练正在使用它。",
    use: "使用它",
    remove: "移除它",
    removed: (name: string) => `数据集 ${name} 已移除。`,
    gone: "这个数据集已不再保存：它已在另一个标签页中或由浏览器移除。",
    idx: "保存为 IDX 文件",
    notKept: (reason: string) => `${reason}只有在本页打开期间才能使用它。`,
  },
  unchanged: (problem: string) => `${withoutStop(problem)}。一切保持原样。`,
};
