import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

const at = (row: number, column: number) => `[${row},${column}]`;
const ofExamples = (n: number) => (n === 1 ? "唯一一个样本" : `全部 ${count(n)} 个样本`);

export const zh: Edition<typeof en> = {
  touchedOutputs: {
    question:
      "先猜一猜：有 4 个样本、2 个输入、3 个输出。把权重 W[1,2] 稍微改动一点，12 个输出中有几个会变？",
  },
  sizes: { n: "样本数 n", d1: "输入数 d₁", d2: "输出数 d₂" },
  invitation: "请在任意一个矩阵中选择一格。",
  given: {
    x: "输入",
    w: "权重",
    b: "偏置",
    gradient: "由后面的层传来",
  },
  outputs: "输出",

  cell: {
    input: (here: string, example: number, input: number, outputs: number) =>
      `${here} 是样本 ${example} 的输入 ${input}。它经过 W 的行 ${input}，参与该样本的全部 ${count(outputs)} 个输出。`,
    weight: (here: string, input: number, output: number, examples: number) =>
      `${here} 是从输入 ${input} 到输出 ${output} 的权重。它影响${ofExamples(examples)}的输出 ${output}。`,
    bias: (here: string, output: number, examples: number) =>
      `${here} 是输出 ${output} 的偏置。它加到${ofExamples(examples)}的输出 ${output} 上。`,
    product: (m: number, d: number, e: number) =>
      `X${at(m, d)} 乘以 W${at(d, e)}，这一次乘法是 Z${at(m, e)} 的一项。三元组 (${m}, ${d}, ${e}) 也给 ∂L/∂W${at(d, e)} 和 ∂L/∂X${at(m, d)} 各贡献一项。`,
    output: (here: string, example: number, output: number) =>
      `${here} 是样本 ${example} 的输出 ${output}：X 的行 ${example} 乘以 W 的列 ${output}，再加上 b[0,${output}]。`,
    outputGradient: (here: string, output: string) =>
      `${here}：${output} 每增加一个单位，损失就增加这么多。`,
    weightGradient: (here: string, input: number, output: number) =>
      `${here}：X 的列 ${input} 与 ∂L/∂Z 的列 ${output} 相乘，对样本求和。`,
    inputGradient: (here: string, example: number, input: number) =>
      `${here}：∂L/∂Z 的行 ${example} 与 W 的行 ${input} 相乘，对输出求和。`,
    biasGradient: (here: string, output: number) => `${here}：∂L/∂Z 的列 ${output} 对样本求和。`,
  },

  weightGradient: { remark: "每个权重一个数", invitation: "请选择 ∂L/∂W 的一格。" },
  inputGradient: { remark: "每个输入一个数", invitation: "请选择 ∂L/∂X 的一格。" },
  biasGradient: { remark: "每个偏置一个数", ones: "n 个 1" },

  cube: {
    label: ({ n, d1, d2 }: { n: number; d1: number; d2: number }) =>
      `由 ${n}×${d1}×${d2} 次乘法组成的房间。左墙是 X，地面是 W，后墙是 Z。`,
    cell: (term: string, value: string, gradient: string) =>
      `${term} = ${value}，梯度为 ${gradient}`,
    invitation: "请在房间的墙面或地面上选择一格。",
    ofInput: (m: number, d: number, d2: number, sum: string) =>
      `X${at(m, d)} 参与 ${count(d2)} 个小立方块，即 (${m}, ${d}, e)，e 取遍所有输出。反向时，它们对 e 求和，朝左墙相加：${sum}。`,
    ofWeight: (d: number, e: number, n: number, sum: string) =>
      `W${at(d, e)} 参与 ${count(n)} 个小立方块，即 (m, ${d}, ${e})，m 取遍所有样本。反向时，它们对 m 求和，朝地面相加：${sum}。`,
    ofOutput: (m: number, e: number, d1: number, sum: string) =>
      `Z${at(m, e)} 由 ${count(d1)} 个小立方块组成，即 (${m}, d, ${e})，d 取遍所有输入。它们对 d 求和，朝后墙相加：${sum}。`,
    ofTriple: (
      [m, d, e]: readonly [number, number, number],
      [output, weight, input]: readonly [string, string, string],
    ) =>
      `小立方块 (${m}, ${d}, ${e}) 在三个和中各贡献一项：把 ${output} 给 Z${at(m, e)}，把 ${weight} 给 ∂L/∂W${at(d, e)}，把 ${input} 给 ∂L/∂X${at(m, d)}。`,
    ofBias: "偏置是一个恒为 1 的输入的权重。房间里没有画出这个输入，所以偏置没有对应的小立方块。",
  },

  steps: {
    label: "已算出的格",
    at: (step: number, all: number, cell: string | null) =>
      cell === null ? "尚未开始计算。" : `第 ${count(step)} 步，共 ${count(all)} 步：${cell}。`,
  },
};
