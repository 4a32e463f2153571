import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  weightsHeld: {
    question:
      "先猜一猜：图像为 4×4，卷积核为 2×2 时，K″ 有 9 行、16 列。它的 144 格中，有多少格是权重？",
  },
  stamping: {
    label: "K″ 已印好的行",
    stamped: (n: number, all: number) =>
      n === 0
        ? "一行也还没有印。"
        : `已印好 ${count(n)} 行，共 ${count(all)} 行；最后一行是行 ${n - 1}。`,
  },
  output: "输出",
  flatImage: "所有像素排成一行",
  unfoldedKernel: {
    remark: "每个输出一行，每个像素一列",
    label: "展开的卷积核 K″",
  },
  flight: {
    label: "卷积核走过的路",
    begin: "卷积核还没有印上去。",
    over: (row: number) => `卷积核的副本正移向输出 ${row} 的像素。`,
    lying: (row: number) => `印上卷积核的图像正在拉平成 K″ 的行 ${row}。`,
    there: (row: number) => `K″ 的行 ${row} 已印好。`,
    drawing: "卷积核的副本，正经过图像移向 K″ 的各行",
  },
  batch: {
    label: "图像数 n",
    rows: "每幅图像一行",
    kernel: "对每幅图像都相同",
    outputs: "每幅图像一行",
  },

  puzzle: {
    table: (row: number) => `K″ 的前 ${row} 行，以及待放置的行 ${row}`,
    slider: (row: number) => `行 ${row} 的起始列`,
    column: (column: number) => `列 ${column}`,
    check: "检查",
    skip: "跳过，显示答案",
    right: (column: number, reason: string) => `正确：列 ${column}。${reason}`,
    tooFarLeft: (column: number) =>
      `不是列 ${column}，应当再往右。卷积核的第一个权重下面是哪个像素？`,
    tooFarRight: (column: number) =>
      `不是列 ${column}，应当再往左。卷积核的第一个权重下面是哪个像素？`,
    reason: "对输出 (2, 0)，卷积核的第一个权重落在像素 (2, 0) 上，它的编号是 2 · 5 + 0。",
  },

  firstLayer: {
    label: "第一个卷积层的 K″，2304×784 格",
    image: "一个数字，取值从 0 到 1",
    kernel: "学到的",
    maps: "Y″，变形成四幅特征图",
    invitation: "请选择一格，或用方向键移动。",
  },

  secondCost: {
    question:
      "我们网络的第二层有 16 个卷积核，每个有 4 个通道；第一层有 4 个卷积核，每个只有一个通道。但是第二层的图像是 12×12 像素而不是 28×28，卷积核是 3×3 个权重而不是 5×5。它需要的乘法比第一层多，还是少？",
    options: {
      half: "不到一半",
      same: "恰好一样多",
      twice: "大约两倍",
      tenfold: "十倍",
    },
  },

  layer: {
    label: "层",
    names: { conv1: "conv1", conv2: "conv2", own: "自选尺寸" },
    side: "图像边长",
    window: "卷积核边长",
    in: "输入通道数",
    out: "输出通道数",
  },

  price: {
    caption: "按一幅图像计。内存只计 X、K 和 Y 之外的部分，每个数占 4 字节。",
    columns: { multiplyAdds: "乘加次数", memory: "内存", zeros: "零", time: "毫秒" },
    methods: { loops: "循环", "X′": "X′", "K″": "稠密的 K″" },
    none: "无",
    notYet: "尚未测量",
    tooLarge: "太大",
    measure: "测量",
    measuring: (method: string) => `正在测量：${method}……`,
    measured: (images: number, runs: number) =>
      `每幅图像的毫秒数，此时此地测得：一批 ${count(images)} 幅图像，float32，` +
      `取 ${count(runs)} 次运行的中位数，包括展开的时间。`,
    notMade: (bytes: string) => `稠密的 K″ 要占 ${bytes}，因此没有生成。`,
  },

  growth: {
    axis: "图像边长",
    multiplyAdds: {
      title: "乘加次数",
      keys: { "unfolded-input": "循环、X′", "unfolded-kernel": "稠密的 K″" },
      description: "乘加次数随图像边长的变化，边长从 4 到 256，两个坐标轴都取对数。",
    },
    bytes: {
      title: "字节数",
      keys: { input: "X", "unfolded-input": "X′", "unfolded-kernel": "稠密的 K″" },
      description: "字节数随图像边长的变化，边长从 4 到 256，两个坐标轴都取对数。",
    },
  },
};
