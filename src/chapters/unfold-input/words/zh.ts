import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  jump: {
    question:
      "先猜一猜：把 4×4 图像的像素逐行编为 1 到 16。每个 2×2 像素的图像块成为 X′ 的一行，于是 X′ 的行 0、行 1 和行 2 分别以像素 1、2 和 3 开头。行 3 以哪个像素开头？",
  },
  flight: {
    label: "图像块走过的路",
    begin: "还没有图像块离开 X。",
    over: (row: number) => `图像块 ${row} 的副本正移向 X′ 的行 ${row}。`,
    lying: (row: number) => `图像块 ${row} 正在拉平成 X′ 的行 ${row}。`,
    there: (row: number) => `图像块 ${row} 已成为 X′ 的行 ${row}。`,
    drawing: "X 的各个图像块的副本，正移向 X′ 的各行",
  },
  middlePixel: {
    question:
      "再猜一猜：图像有 4×4 像素，每个 2×2 像素的图像块成为 X′ 的一行。行 1、列 1 的像素在 X′ 中出现几次？",
  },
  patches: {
    label: "已揭下的图像块",
    peeled: (n: number, all: number) =>
      n === 0
        ? "还没有揭下图像块。"
        : `已揭下 ${count(n)} 个图像块，共 ${count(all)} 个；最后一个是 X′ 的行 ${n - 1}。`,
  },
  output: "输出",
  unfoldedImage: "每个图像块一行",
  flatKernel: "每个卷积核一列",
  flatOutput: "每个位置一行",
  batch: {
    label: "图像数 n",
    images: "n 幅图像",
    rows: "每幅图像占若干行",
    maps: "每幅图像两幅特征图",
  },
};
