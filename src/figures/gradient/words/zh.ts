import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

/** The cells that one multiplication has in X, K and ∂L/∂Y. */
interface Homes {
  pixel: string;
  weight: string;
  gradient: string;
}

/** `rule` is how the gradient was computed, as a sentence begins: “按 += 折叠”. */
export const zh: Edition<typeof en> = {
  agrees: (rule: string, difference: Node): (string | Node)[] => [
    `✓ ${rule}：与有限差分一致，最大相差 `,
    difference,
    "。",
  ],
  lastDigit: "0",
  differs: (rule: string, wrong: number, cell: string, analytic: string, numeric: string) =>
    `✗ ${rule}：有 ${count(wrong)} 格是错的。` +
    `在 ${cell} 处，它给出 ${analytic}，有限差分给出 ${numeric}。`,
  kink: (rule: string, differing: number, cell: string, analytic: string, numeric: string) =>
    `◇ ${rule}：有 ${count(differing)} 格与有限差分不同，但都只在不可导的地方。` +
    `在 ${cell} 处，它给出 ${analytic}，有限差分给出 ${numeric}。`,

  pages: { kernel: "卷积核的梯度", pixels: "像素的梯度" },
  sizes: {
    height: "高",
    width: "宽",
    kernel: "卷积核",
    inputs: "输入通道数",
    outputs: "输出通道数",
    images: "图像数",
    noRoom: "按这个大小，展开后的矩阵在页面上放不下，请换一幅小一些的图像。",
  },
  grids: {
    image: "输入",
    kernel: "卷积核",
    given: "已知",
  },
  invitation: "请在任意一个矩阵中选择一格。",

  cell: {
    pixel: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}。只有 1 个输出用到这个像素，传回来的是该输出的梯度乘以盖在像素上的权重。`
        : `${here}。有 ${count(outputs)} 个输出用到这个像素，每个输出都传回自己的梯度乘以盖在像素上的权重。`,
    flatPixel: (here: string, pixel: string, column: number) =>
      `${here}，也就是 ${pixel}：∂L/∂Y″ 乘以 K″ 的列 ${column}。`,
    toPixel: (here: string, output: number, { pixel, gradient, weight }: Homes) =>
      `${here}：输出 ${output} 传回像素 ${pixel} 的一份，即 ${gradient} 乘以 ${weight}。`,
    toPixelFromChannels: (here: string, row: number, pixel: string, channels: number) =>
      `${here}：位置 ${row} 上的 ${count(channels)} 个输出传回像素 ${pixel} 的总和，即对各输出通道相加。`,
    weight: (here: string, outputs: number) =>
      outputs === 1
        ? `${here}。只有 1 个输出用到这个权重，传回来的是该输出的梯度乘以权重下面的像素。`
        : `${here}。有 ${count(outputs)} 个输出用到这个权重，每个输出都传回自己的梯度乘以权重下面的像素。`,
    bias: (cell: string) => `${cell} 是 ∂L/∂Y 在该通道所有位置、所有图像上的总和。`,
    noWeight: (here: string) =>
      `${here}。K″ 的这个位置上没有权重，因此这个乘积不属于任何权重，略去不计。`,
    toWeight: (here: string, output: number, { weight, gradient, pixel }: Homes) =>
      `${here}：输出 ${output} 传回权重 ${weight} 的一份，即 ${gradient} 乘以 ${pixel}。`,
    toWeightInBatch: (here: string, output: number, weight: string, images: number) =>
      `${here}：输出 ${output} 传回权重 ${weight} 的总和，即对 ${count(images)} 幅图像相加。`,
    output: (here: string, products: number) =>
      products === 1
        ? `${here}。这个输出只做 1 次乘法，因此它的梯度传回 1 个像素和 1 个权重。`
        : `${here}。这个输出是 ${count(products)} 个乘积之和，因此它的梯度传回 ${count(products)} 个像素和 ${count(products)} 个权重。`,
    flatOutput: (here: string, gradient: string, products: number) =>
      `${here}，也就是 ${gradient}。它的梯度传回 ${count(products)} 个像素和 ${count(products)} 个权重。`,
    margin: (cell: string) => `${cell} 在四周补的零里：那里没有输出，所以是零。`,
    padded: (here: string, gradient: string) => `${here}，即补零之前的 ${gradient}。`,
    rotated: (here: string, weight: string) => `${here}，也就是旋转到新位置的权重 ${weight}。`,
  },

  folding: {
    assign: "把 += 写成 =",
    by: (rule: string) => `按 ${rule} 折叠`,
    waits: "所有行都折叠回去之后，才做梯度检验。",
  },
  ledger: {
    label: (tensor: string) => `${tensor}，逐个账户`,
    from: (rule: string, source: string) => `${rule}，来自 ${source}`,
    nothing: "还没有",
  },
};
