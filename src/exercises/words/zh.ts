import type { Edition } from "../../language/language.js";
import { sentence } from "../../language/sentences.js";
import { numberAsCode, shapeAsCode } from "../as-code.js";
import type { ExtremeKind } from "../exercise.js";
import type { Found, FoundKind } from "../sandbox/failure.js";
import type { en } from "./en.js";

/** A kind of value, as the object of a sentence: Latin words stand apart from the Chinese before them. */
const KINDS: Readonly<Record<FoundKind, string>> = {
  null: " null",
  undefined: " undefined",
  true: " true",
  false: " false",
  number: "一个数",
  string: "一个字符串",
  symbol: "一个 Symbol",
  bigint: "一个 BigInt",
  function: "一个函数",
  array: "一个数组",
  object: "一个对象",
  None: " None",
};

function aValue(found: Found): string {
  if (typeof found === "string") return KINDS[found];
  if (found.class === "Promise") return "一个 Promise（异步函数无法检查）";
  return `一个 ${found.class}`;
}

function returnAll(wanted: readonly string[]): string {
  return `请写 return { ${wanted.join(", ")} }。`;
}

function aShape(shape: readonly number[]): string {
  return shape.length === 0 ? "[]（单个数）" : shapeAsCode(shape);
}

const EXTREMES: Readonly<Record<ExtremeKind, string>> = {
  "large-logits": " logit 很大",
  "fewer-channels": "输入通道少于输出通道",
};

const failures: Edition<typeof en.failures> = {
  "too-long": ({ most }) => `代码超过了 ${most} 个字符，没有运行。`,
  unreadable: ({ said }) => `代码无法解析（${said}）。`,
  waits: () => "代码在函数之外等待（await）：这里无法等待任何东西。",
  "not-exported": ({ name }) => `代码必须导出函数 ${name}：请写“export function ${name}(…)”。`,
  "not-defined": ({ name }) => `代码必须定义函数 ${name}：请写“def ${name}(…):”。`,
  blank: () => "还有空（___）没有填。",
  error: ({ name, said }) => `${name}：${said}`,
  threw: ({ value }) => `代码抛出了 ${value}。`,
  "threw-symbol": () => "代码抛出了一个 Symbol。",
  "stack-overflow": () => "有函数无休止地调用自身（栈溢出）。",
  "too-many-steps": () => "代码运行太久，已经终止。是不是有不会结束的循环？",
  "over-time": () => "代码运行太久，已经终止。是不是填充了极大的数组，或者有不会结束的循环？",
  stopped: () => "运行已停止。",
  "no-batch": () =>
    "它一次只处理一幅图像或一行。这里各层接收的是一批数据，与训练时一样：请让数组在最前面多一个轴，图像为 [n, c, h, w]，行向量为 [n, d]，权重的梯度则对 n 求和。",
  "own-rate": () =>
    "它的反向传播按写死在代码中的学习率更新了权重，因而无法检查：检查时权重必须保持不变。请把学习率传给构造函数或 backward，或者保存为 self.lr。",
  "out-of-memory": () => "代码占用内存过多，已经终止。",
  "out-of-memory-or-null": () => "代码占用内存过多（或者抛出了 null），已经终止。",
  "nested-too-deeply": () => "代码的调用或嵌套太深，已经终止。",
  "interpreter-broke": () => "代码使运行它的解释器崩溃，已经终止。",
  "no-interpreter": () =>
    "运行代码的解释器需要 WebAssembly，而这个浏览器不支持，或者网站主机的策略不允许。你的代码没有运行。",
  "not-loaded": () => "检查程序未能及时加载。",
  "worker-broke": ({ said }) => `运行代码的 Worker 出了故障（${said ?? "无法加载"}）。`,
  "not-a-number": ({ place, found }) => `${place} 是${aValue(found)}，不是数。`,
  "not-an-array": ({ place, found }) => `${place} 是${aValue(found)}，不是数组。`,
  uneven: ({ place, entries, neighbours }) =>
    `${place} 有 ${entries} 个元素，与它并列的却有 ${neighbours} 个。`,
  "no-cell": ({ place }) => `缺少 ${place}。`,
  getter: ({ place }) => `${place} 是 getter，不是数。`,
  empty: ({ place }) => `${place} 是空数组。`,
  "too-deep": ({ place, most }) => `${place} 的嵌套超过了 ${most} 层。`,
  "too-many-cells": ({ place, most }) => `${place} 的元素超过了 ${most} 个。`,
  "not-an-object": ({ found, wanted }) => `结果是${aValue(found)}：${returnAll(wanted)}`,
  "not-in-result": ({ name, wanted }) => `结果中没有 ${name}：${returnAll(wanted)}`,
  "getter-in-result": ({ name }) => `结果中的 ${name} 是 getter：请直接返回数值。`,
  "another-dtype": ({ place, dtype }) => `${place} 是 ${dtype} 类型的数组，不是数的数组。`,
  "another-number": ({ wanted }) =>
    `函数必须给出 ${wanted.length} 个结果：请写 return ${wanted.join(", ")}。`,
};

const differences = {
  shape: ({ name, got, expected }) => `${name} 的形状是 ${aShape(got)}，应为 ${aShape(expected)}。`,
  cell({ place, got, expected, differing, cells }) {
    const wrong = `${place} 是 ${numberAsCode(got)}，应为 ${numberAsCode(expected)}`;
    if (cells === 1) return `${wrong}。`;
    if (differing === cells) return `${wrong}（${cells} 个元素全都不同）。`;
    return `${wrong}（${cells} 个元素中有 ${differing} 个不同）。`;
  },
} satisfies Pick<Edition<typeof en.problems>, "shape" | "cell">;

const chapters: Edition<typeof en.chapters> = {
  "chain-rule": "链式法则",
  "pooling-relu-flatten": "池化、ReLU 与展平",
  linear: "线性层",
  convolution: "卷积",
  "unfold-input": "展开输入",
  "unfold-kernel": "展开卷积核",
  "kernel-gradient": "卷积核的梯度",
  "convolution-gradients": "像素的梯度",
  "cross-entropy": "交叉熵",
  "gradient-check": "梯度检验",
  "the-code": "逐段读代码",
  "one-matrix": "一个矩阵，所有卷积",
  training: "训练",
};

export const zh: Edition<typeof en> = {
  chapters,
  failures,

  problems: {
    ...differences,
    "by-differences": ({ difference }) =>
      `与中心差分比较：${sentence(differences, difference.code, difference)}`,
    identity: ({ identity, left, right }) =>
      `${identity} 应当成立，但 ${numberAsCode(left)} 不等于 ${numberAsCode(right)}。`,
    changed: ({ results }) => `用同样的输入再调用一次，得到的 ${results.join("、")} 不一样了。`,
    hidden: ({ wrong, cases }) => `${cases} 组隐藏用例中有 ${wrong} 组结果不对。`,
    failure: ({ failure: { reason } }) => sentence(failures, reason.code, reason),
  },

  checks: {
    shape: ({ results }) =>
      `形状：${results
        .map(({ name, shape }) =>
          shape.length === 0 ? `${name} 是一个数` : `${name} ${shapeAsCode(shape)}`,
        )
        .join("，")}`,
    small: () => "小例子，逐个数比较",
    again: () => "用同样的输入再调用一次，结果相同",
    random: ({ cases, extreme }) =>
      extreme === null
        ? `${cases} 组随机用例，与引擎比较`
        : `${cases} 组随机用例，另加一组${EXTREMES[extreme]}的用例，与引擎比较`,
    gradient: () => "梯度检验：让每个数稍稍变动，看损失怎样变化",
    adjoint: () => "伴随恒等式：前向与反向得到相同的内积",
    hidden: ({ cases }) => `${cases} 组隐藏用例`,
  },

  files: {
    empty: () => "文件是空的。",
    "too-large": () => "文件大于 1 MB。",
    "not-json": () => "文件不是 JSON：这是本页导出的那个文件吗？",
    "another-format": ({ format }) => `这个文件不是提交文件：它的格式不是“${format}”。`,
    "another-version": ({ found, version }) =>
      `提交文件的版本是 ${found}，而这里只能读取版本 ${version}。`,
    "no-student": () => "提交文件中没有学生姓名。",
    "no-exercises": () => "提交文件中没有练习。",
    "cannot-be-read": ({ said }) => `文件无法读取：${said}`,
  },

  warnings: {
    "not-an-object": ({ exercise }) => `${exercise}：这一项不是对象，已略去`,
    "no-code": ({ exercise }) => `${exercise}：其中的代码不是文本，已略去`,
    unknown: ({ names }) => `这里不认识，已略去：${names}`,
  },

  tools: {
    zeros: "该形状的嵌套数组，元素全为零",
    shapeOf: "嵌套数组的形状，[2, 3]",
    matmul: "两个矩阵的乘积，A·B",
    transpose: "转置矩阵，Aᵀ",
    log: "在编辑器下方输出",
  },

  printedCut: "……（其余已截去）",

  capstone: {
    threw: ({ said }) => said,
    "too-long": () => "你的代码运行太久，已经终止。",
    unexpected: () => "代码发回了意外的内容。",
    forbidden: () => "这个浏览器或网站主机的策略不允许运行输入的代码。你的代码没有运行。",
  },
};
