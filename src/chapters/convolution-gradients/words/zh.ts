import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  firstOutput: {
    question:
      "先猜一猜：一个 2×2 的卷积核在图像上滑动。第一个输出是通过哪个权重用到行 1、列 1 的像素的？",
    options: {
      first: "第一个权重 K[0,0]",
      last: "最后一个权重 K[1,1]",
      all: "四个权重都用到",
    },
  },
  overview: { pixels: "每个像素一个数" },

  sheet: (channel: number) => `K″ 的一列在输出通道 ${channel} 中的部分，截成若干行`,
  wrongByAssignment: {
    question: (pixels: number) =>
      `先猜一猜：有人把 += 误写成了 =。对于上面的数，${count(pixels)} 个像素中有几个会算错？`,
  },
  folding: {
    steps: "∂L/∂X′ 已折叠的行",
    folded: (rows: number, all: number) =>
      rows === 0
        ? "还没有折叠任何一行。"
        : rows === all
          ? `${count(rows)} 行都已折叠回去。`
          : `刚刚把行 ${rows - 1} 折叠回去，它是位置 ${rows - 1} 的那一份。`,
    rows: "每个位置一行",
  },

  adjoint: {
    titles: {
      x: { title: "x", remark: "任意一幅图像" },
      g: { title: "g", remark: "与 X′ 形状相同的任意数" },
      unfolded: { title: "unfold(x)", remark: "U x" },
      folded: { title: "fold(g)", remark: "Uᵀ g" },
    },
    unfolded: (value: Node): (string | Node)[] => ["⟨unfold(x), g⟩ = ", value],
    folded: (value: Node): (string | Node)[] => ["⟨x, fold(g)⟩ = ", value],
    equal: "✓ 完全相等：折叠是展开的伴随。",
    rounded: "✓ 除最后几位的舍入误差外相等：折叠是展开的伴随。",
    different: "✗ 二者不等：这不是展开的伴随。",
    mistaken: "折叠时把 += 写成 =",
  },

  rotation: {
    column: (column: number) => `列 ${column}`,
    rising: (column: number) =>
      `K″ 的列 ${column} 从矩阵中升起，截成若干行；旁边的卷积核旋转 180°，然后盖到它上面。`,
    kernelName: (o: number, c: number) => `K[${o},${c}]`,
    steps: "从 K″ 的一列到旋转后的卷积核",
    stages: [
      "选中的像素对应 K″ 的一列：其中是每个输出与这个像素相乘的系数。",
      "这一列从 K″ 中升起。",
      "它立在 K″ 旁边，从上到下依次是第一个输出到最后一个输出。",
      "按输出的宽度截成若干行，每个权重就落在自己那个输出的位置上。圆点表示该输出用不到这个像素。",
      "圆点消失，卷积核旋转了 180°。",
      "旋转后的卷积核盖在这一列剩下的部分上：权重完全相同。",
    ],
    outside: "伸到外面的权重，对应的是不存在的输出。",
    unrotatedBelow: "下方盖在各个输出上的，则是未旋转的卷积核。",
    unrotated: "不旋转卷积核",
    symmetric: "换成旋转 180° 后不变的卷积核",
    pixels: "选择一个像素",
    asItStands: "未旋转的卷积核",
    rotated: "旋转后的卷积核",
  },

  methods: {
    way: "绘制",
    ways: {
      kernel: "经由 K″",
      folding: "经由折叠",
      correlation: "经由互相关",
    },
    steps: "∂L/∂X 已算出的像素",
    computed: (pixels: number, all: number, last: string) =>
      pixels === 0
        ? "还没有计算任何像素。"
        : pixels === all
          ? `${count(pixels)} 个像素都已算出。`
          : `${count(all)} 个像素中已算出 ${count(pixels)} 个，最后一个是 ${last}。`,
    padded: "四周补零的 ∂L/∂Y",
    rotated: "旋转 180° 后的 K",
  },
};
