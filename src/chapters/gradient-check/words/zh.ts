import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { AtBend, en, Smooth } from "./en.js";

const { count } = formatsOf("zh");

const smooth = (cause: string, { here, epsilon, difference, best }: Smooth) =>
  `在 ${here} 处取 ε = ${epsilon} 时，切线与割线的斜率在 float64 下相差 ${difference}。` +
  `${cause}最佳差分步长在 float64 下约为 ${best.double}，在 float32 下约为 ${best.single}。`;

const atBend = (cause: string, { here, before, after, slope, epsilon, secant }: AtBend) =>
  `${cause}斜率从 ${before} 跳到 ${after}，因此在 ${here} 处没有导数。` +
  `反向传播给出 ${slope}，即其中一侧的斜率；割线（ε = ${epsilon}）跨到两侧，给出 ` +
  `${secant}。两者都不是程序错误，取多小的差分步长也不会使它们一致。`;

const and = (cells: readonly string[]) => cells.join(" 和 ");

export const zh: Edition<typeof en> = {
  bestStep: {
    question:
      "先猜一猜：差分步长 ε 越小，割线越接近切线。用 64 位浮点数计算时，哪个差分步长求出的斜率最准？",
    options: {
      smallest: "越小越好，取 1e−15",
      smaller: "约 1e−10",
      middle: "约 1e−5",
      large: "约 0.1",
    },
  },

  examined: {
    chosen: (cell: string, kind: string) => `显微镜下：${cell}，${kind}。`,
    kinds: {
      X: "一个像素",
      K: "卷积核的一个权重",
      b: "卷积的偏置",
      W: "线性层的一个权重",
      c: "线性层的一个偏置",
    },
    remarks: {
      X: "图像",
      K: "卷积核",
      b: "它的偏置",
      W: "线性层",
      c: "它的偏置",
      Y: "X ⋆ K + b",
      P: "池化后",
      R: "ReLU 后",
      Z: "logit",
    },
  },

  microscope: {
    value: "值",
    step: "差分步长 ε",
    toKink: "移到折点",
    toTie: "移到最大值并列处",
    home: "恢复原值",
    slopes: {
      heads: { from: "斜率来自", slope: "斜率", difference: "相差" },
      backward: "反向传播",
      double: "割线，float64",
      single: "割线，float32",
    },
    far: {
      title: "损失",
      keys: { loss: "损失", tangent: "切线", "kink-key": "折点", "tie-key": "并列" },
      axis: "值",
      description: (from: number, to: number, bends: number) =>
        `损失随这个数变化的曲线，从 ${from} 到 ${to}，其中折点和最大值并列处共 ${count(bends)} 个。`,
    },
    near: {
      title: "近看：损失的变化",
      keys: {
        loss: "float64",
        "loss-single": "float32",
        tangent: "切线",
        secant: "割线",
      },
      axis: "值，两侧各三个差分步长",
      description: "损失在该值附近的变化，以及切线和割线。",
    },
    error: {
      title: "割线斜率的误差",
      keys: {
        "error-double": "float64",
        "error-single": "float32",
        "best-key": "最佳差分步长",
      },
      axis: "差分步长 ε",
      atBend: "误差随差分步长变化的曲线：在折点处，误差不会减小。",
      smooth: "误差随差分步长变化的曲线，每种精度各呈一个 V 形；圆点标出各自的最低点。",
    },
  },

  slope: {
    atKink: (facts: AtBend) =>
      atBend(
        `${facts.here} 使 ${and(facts.cells)} 恰好为 0。它是所在窗口的最大值，因此 ReLU 的输入正好经过 0。`,
        facts,
      ),
    atTie: (facts: AtBend) =>
      atBend(
        `${facts.here} 使 ${and(facts.cells)} 相等，因此同一池化窗口中有两个数相等，并且都是最大值。`,
        facts,
      ),
    flat: (here: string) =>
      `在 ${here} 处，损失不随这个数变化：池化没有选中由它算出的结果，或者 ReLU 挡住了这个结果。`,
    long: (facts: Smooth) =>
      smooth("差分步长偏大：曲线在割线的两个端点之间明显弯曲，或者有折点。", facts),
    short: (facts: Smooth) =>
      smooth("差分步长偏小：两个损失太接近，它们的差有很大一部分是舍入误差。", facts),
    right: (facts: Smooth) => smooth("差分步长大致合适。", facts),
  },

  check: {
    passed: "所有梯度都一致。",
    failed: "有梯度不一致。",
    agrees: "✓ 一致",
    differs: "✗ 不一致",
    examine: "放到显微镜下",
    worst: (cell: Node, analytic: string, numeric: string, apart: string): (string | Node)[] => [
      "相差最大的是 ",
      cell,
      `：反向传播给出 ${analytic}，中心差分给出 ${numeric}，相差 ${apart}。`,
    ],
  },
};
