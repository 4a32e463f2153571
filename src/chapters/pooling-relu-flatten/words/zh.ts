import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

/** A cell of another tensor stands for a pixel: `V[0,1] = 9 对应像素 X[0,1]，它……`. */
const about = (here: string, pixel: string | null) =>
  pixel === null ? `${here} ` : `${here} 对应像素 ${pixel}，它`;

export const zh: Edition<typeof en> = {
  invitation: "请在任意一个矩阵中选择一格。",
  finiteDifferences: "有限差分",

  poolingZeros: {
    question: "先猜一猜：4×4 的图像按 2×2 的窗口池化，它的 16 个像素中，最多有几个的梯度不为零？",
  },
  settings: {
    size: "图像和窗口",
    sizes: { "4-2": "4×4，窗口 2×2", "6-2": "6×6，窗口 2×2", "6-3": "6×6，窗口 3×3" },
    numbers: "数值",
    kinds: { different: "各不相同", tie: "最大值并列", equal: "有一个窗口全部相等" },
    everywhere: "把梯度传给窗口的每一格",
  },
  pooling: {
    image: "输入",
    gradient: "后面的层传来",
    windows: "每行一个窗口",
    outputs: "各窗口的“胜者”",
    imageGradient: "传给“胜者”",
    winner: "所在窗口的“胜者”",
    everywhere: "传给每一格",
    shared: "由并列者均分",
    rule: "“胜者”规则",
    mistakenRule: "“传给窗口的每一格”",

    output: (here: string, winner: string) =>
      `${here} 是窗口中的最大值。它来自 ${winner}，与其他像素无关。`,
    outputGradient: (here: string, winner: string) =>
      `${here} 传给“胜者”${winner}，窗口中的其他像素得到 0。`,
    won: (here: string, pixel: string | null, gradient: string) =>
      `${about(here, pixel)}是窗口中的最大值，所以它的梯度就是输出的梯度：${gradient}。`,
    wonTie: (here: string, pixel: string | null, gradient: string) =>
      `${about(here, pixel)}是窗口中并列最大值的第一个，所以它的梯度就是输出的梯度：${gradient}。`,
    tied: (here: string, pixel: string | null, winner: string) =>
      `${about(here, pixel)}与 ${winner} 并列最大，而后者在前，算作“胜者”，所以它的梯度为 0。`,
    lost: (here: string, pixel: string | null, winner: string) =>
      `${about(here, pixel)}比 ${winner} 小。它稍有变化时仍然不是最大值，输出不变，所以它的梯度为 0。`,
  },

  split: {
    label: "变形、转置、变形",
    grid: "按行和列排列的数",
    memory: "同样的数在内存中",
    cell: (term: string, value: string, window: number) => `${term} = ${value}，窗口 ${window}`,
    shapes: [
      "(h, w)，一幅图像",
      "(h′, k₁, w′, k₂)，两个轴各切成两段",
      "(h′, w′, k₁, k₂)，内侧的两段移到一起",
      "(h′·w′, k₁·k₂)，每个窗口一行",
    ],
    moves: [
      "变形：内存中什么也不移动",
      "转置：k₁ 与 w′ 交换位置，数要移动",
      "变形：内存中什么也不移动",
    ],
    at: [
      "图像有两个轴。同一窗口的像素位于不同的行。",
      "行 u 现在写成 (p, i)，列 v 写成 (q, j)。每个数仍在原来的位置。",
      "各行是窗口 (p, q)，各列是窗口内的像素 (i, j)。",
      "切开的轴又合并起来。每一行是一个窗口，这就是 V。",
    ],
    moving: ["变形把两个轴各切成两段。", "转置交换 k₁ 和 w′ 两个轴。", "变形把轴两两合并。"],
  },

  relu: {
    given: "给定",
    mask: "掩码",
    invitation: "请选择一格。",
    rule: "掩码规则",
    positive: (here: string, gradient: string) =>
      `${here} 为正，所以它通过，它的梯度也通过：${gradient}。`,
    negative: (here: string) =>
      `${here} 为负：输出为 0，它稍有变化时输出仍为 0，所以它的梯度为 0。`,
    kink: (here: string) =>
      `${here} 正在折点上：左侧斜率为 0，右侧斜率为 1。按约定，它的梯度取 0。`,
  },

  pipeline: {
    order: "先做",
    orders: { pooling: "池化", ReLU: "ReLU" },
    steps: "先前向经过各层，再反向",
    invitation: "请选择一格。",
    stages: { X: "输入", P: "池化之后", R: "ReLU 之后", F: "展平之后" },
    forwards: {
      input: "输入已给定，还没有开始计算。",
      pool: "池化保留每个窗口的最大值，并记住它所在的位置。",
      relu: "ReLU 把负数换成零。",
      flatten: "展平把所有通道排成一行。",
    },
    fromAbove: "后面的层已经传回展平后这一行的梯度 ∂L/∂F。",
    backwards: {
      input: "",
      pool: "反向经过池化：每个梯度传给窗口的“胜者”，其他像素得到零。",
      relu: "反向经过 ReLU：输入为正的地方，梯度通过。",
      flatten: "反向经过展平：数不变，恢复原来的形状。",
    },
    lost: (pixel: string, winner: string) =>
      `${pixel} 比 ${winner} 小，没有往后传，也没有梯度传回来。`,
    noneIsPositive: (pixel: string) =>
      `${pixel} 所在的窗口没有正数，所以它没有往后传，也没有梯度传回来。`,
    from: (pixel: string) => `这个窗口的数来自像素 ${pixel}。`,
    passes: (pixel: string, given: string, arrived: string) =>
      `这个窗口的数来自像素 ${pixel}。ReLU 让它通过，所以 ${given} 传到了：${arrived}。`,
    stops: (pixel: string, given: string, arrived: string) =>
      `这个窗口的数来自像素 ${pixel}。ReLU 把它截断，所以 ${given} 不再往回传：${arrived}。`,
  },

  reluFirst: {
    question: "先猜一猜：如果 ReLU 放在池化之前，什么会改变？",
    options: { values: "值", gradients: "梯度", both: "二者都变", neither: "二者都不变" },
  },
};
