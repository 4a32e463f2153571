import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  rateTooLarge: {
    question:
      "先猜一猜：损失为 L = (2θ − 3)²。学习率超过多少时，每一步都会落到比原先离谷底更远的地方？",
    options: { least: "0.05", less: "0.125", double: "0.25", most: "1" },
  },
  descent: {
    rate: "学习率 η",
    steps: "梯度下降的步数",
    made: (steps: number) => `已走 ${count(steps)} 步；曲线下方的箭头是接下来的一步。`,
    titles: { small: "太小", own: "你选的", large: "太大" },
    numbers: (theta: string, slope: string, step: string) =>
      `θ = ${theta}，斜率 ${slope}，这一步 ${step}`,
    out: (theta: string) => `θ = ${theta}：已经跑出图外`,
    loss: (loss: string, steps: number) => `走了 ${count(steps)} 步，损失 ${loss}`,
    picture: (title: string, rate: number, steps: number, theta: string, loss: string) =>
      `${title}，学习率 ${rate}：走了 ${count(steps)} 步，θ 为 ${theta}，损失为 ${loss}。`,
  },

  pathsOfX2: {
    question:
      "先猜一猜：x₁ = 2，x₂ = 3，x₃ = 1，z = (x₁ · x₂) · (x₂ + x₃) = 24。稍微改变 x₂，z 的变化是它的几倍？",
  },
  settings: { max: "max(y₁, y₂)", overwrite: "把 += 写成 =" },
  graph: {
    one: "两个函数的复合",
    many: "z 的计算图",
    notComputed: "尚未计算",
    edge: (from: string, to: string, value: string) =>
      `从 ${from} 到 ${to} 的边，∂${to}/∂${from}，${value}`,
  },
  steps: {
    label: "先前向，后反向",
    given: "给定的值，还没有开始计算。",
    value: (name: string, value: string) => `前向：${name} = ${value}。`,
    start: (derivative: string) => `反向从 ${derivative} = 1 开始：z 对自身的导数是 1。`,
    share: ({ from, to, product, derivative, gradient }) =>
      `反向，从 ${to} 到 ${from}：${product}。${derivative} 现在是 ${gradient}。`,
  },
  ledger: {
    heads: { sum: "各路径求和", soFar: "目前", numeric: "有限差分" },
    checks: { open: "…", agrees: "一致", differs: "不一致" },
  },

  cell: {
    invitation: "请选择一个方框、一条边，或者公式中的一项。",
    noEdge: (name: string) => `${name} 没有对应的边，因为前者不依赖于后者，没有路径从这里经过。`,
    gradient: (here: string, last: string, paths: number) =>
      paths === 1
        ? `${here}：只有一条路径通向 ${last}，所以只有一个乘积。`
        : `${here}：有 ${count(paths)} 条路径通向 ${last}，各路径的乘积要相加。`,
    edge: (here: string, last: string, paths: number) =>
      `${here} 是沿一条边的导数，有 ${count(paths)} 条通向 ${last} 的路径用到它。`,
    value: (here: string, last: string, paths: number) =>
      `${here}。有 ${count(paths)} 条通向 ${last} 的路径经过它。`,
  },

  nudge: {
    through: (name: string) => `经过 ${name}`,
    both: "两条路径之和",
    actual: "z 的实际变化",
    rest: "余项",
  },

  jacobian: {
    remark: "已转置",
    invitation: "请在乘积中选择一格。",
    product: (row: number) => `转置矩阵的行 ${row} 乘以旁边的列。`,
    noEdge: (row: number, column: number) =>
      `转置矩阵的行 ${row}、列 ${column}：这里没有边，所以无论数值是多少都为零。`,
    edge: (row: number, column: number) =>
      `转置矩阵的行 ${row}、列 ${column}：对应计算图中的一条边。`,
    factor: "在乘积中：",
  },
};
