import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

interface Homes {
  pixel: string;
  weight: string;
  output: string;
}

export const zh: Edition<typeof en> = {
  settings: {
    height: "高",
    width: "宽",
    kernel: "卷积核大小",
    inputs: "输入通道数",
    outputs: "输出通道数",
    picture: "图像",
    weights: "卷积核",
  },
  pictures: {
    numbers: "数值",
    stroke: "一个笔画",
    slant: "一个斜笔画",
    edge: "一条边缘",
    checkerboard: "棋盘格",
    digit: "一个手写数字",
  },
  kernels: {
    numbers: "数值",
    vertical: "竖直边缘",
    horizontal: "水平边缘",
    blur: "模糊",
    sharpen: "锐化",
    identity: "恒等",
    trained0: "学到的，通道 0",
    trained1: "学到的，通道 1",
    trained2: "学到的，通道 2",
    trained3: "学到的，通道 3",
  },
  given: { image: "输入", kernel: "卷积核" },
  painting: { label: "涂上", none: "不涂" },
  invitation: "请在任意一个矩阵中选择一格。",
  leftOf: (rows: number, columns: number) => `原为 ${rows} × ${columns}`,

  cell: {
    pixel: (here: string, uses: number) => `${here} 是像素，有 ${count(uses)} 次乘法用到它。`,
    weight: (here: string, uses: number) =>
      uses === 1
        ? `${here} 是权重。卷积核只有一个位置，所以它只用一次。`
        : `${here} 是权重，要用 ${count(uses)} 次，卷积核每到一个位置用一次。`,
    pixelCopy: (here: string, row: number, column: number, { pixel, output }: Homes) =>
      `${here} 是像素 ${pixel} 的一个副本。行 ${row} 是输出 ${output} 所看到的图像块；` +
      `列 ${column} 与每个卷积核的权重 ${column} 相乘。`,
    flatWeight: (here: string, weight: string, row: number) =>
      `${here} 是权重 ${weight}：行 ${row} 就是拉平成一行的整个卷积核 ${row}。`,
    flatPixel: (here: string, pixel: string) => `${here} 是像素 ${pixel}，这里所有像素拉平成一行。`,
    noWeight: (cell: string, output: string, pixel: string) =>
      `${cell} 没有权重：输出 ${output} 看不到像素 ${pixel}。`,
    weightCopy: (here: string, row: number, column: number, { pixel, weight, output }: Homes) =>
      `${here} 是权重 ${weight} 的一个副本。行 ${row} 产生输出 ${output}；` +
      `列 ${column} 与像素 ${pixel} 相乘。`,
    output: (here: string, products: number) =>
      products === 1
        ? `${here} 是输出，只含一次乘法。`
        : `${here} 是输出，等于 ${count(products)} 个乘积之和。`,
    outputWithBias: (here: string, products: number) =>
      products === 1
        ? `${here} 是输出，等于一个乘积加偏置。`
        : `${here} 是输出，等于 ${count(products)} 个乘积与偏置之和。`,
  },
};
