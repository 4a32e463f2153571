import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import { withoutStop } from "../../../language/sentences.js";
import type { en } from "./en.js";

const { accuracy, date } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  sizes: { height: "高 h", width: "宽 w", kernel: "卷积核" },
  image: "点按后输入即可修改",
  kernel: "点按后输入即可修改",
  unfoldedKernel: "权重写在行 ridx、列 cidx",
  unfoldedInput: "像素取自行 ridx、列 cidx",
  given: "已知",
  invitation: "请在任意一个矩阵中选择一格。",

  arrays: {
    ridx: "r，输出",
    cidx1: "q",
    cidx2: "j",
    cidx3: "i·w",
    cidx4: "p·w",
    cidx: "四者之和",
  },
  inputArrays: {
    ridx_r: "i",
    ridx_c: "p",
    ridx: "i + p",
    cidx_r: "j",
    cidx_c: "q",
    cidx: "j + q",
  },
  entry: (place: { r: number; s: number; p: number; q: number; i: number; j: number }) =>
    `行 ${place.r} 是输出 (${place.p}, ${place.q})，列 ${place.s} 是权重 (${place.i}, ${place.j})。`,
  flatSum: (q: number, j: number, iw: number, pw: number, t: number, u: number, v: number) =>
    `cidx 是 ${q} + ${j} + ${iw} + ${pw} = ${t}，即像素 (${u}, ${v}) 拉平后的序号。`,
  pixelSum: (i: number, p: number, u: number, j: number, q: number, v: number) =>
    `像素在行 ${i} + ${p} = ${u}、列 ${j} + ${q} = ${v}。`,
  pixelCopied: (u: number, v: number, copies: number) =>
    `像素 (${u}, ${v}) 在 X′ 中复制了 ${copies} 次。`,
  pixelUnder: (u: number, v: number, weights: number) =>
    weights === 1
      ? `像素 (${u}, ${v}) 上只会盖到 1 个权重，因此它在 K″ 中的那一列只写入 1 个数。`
      : `像素 (${u}, ${v}) 上先后会盖到 ${weights} 个权重，因此它在 K″ 中的那一列写入 ${weights} 个数。`,
  weight: (i: number, j: number, outputs: number) =>
    `权重 (${i}, ${j}) 写入 ${outputs} 次，每个输出一次。`,
  empty: "这里没有写入权重，仍是 np.zeros 给出的零。",

  placing: {
    label: "已写入的数",
    placed: (n: number, all: number) =>
      n === 0
        ? "还没有写入任何数"
        : n === all
          ? `${all} 个数已全部写入`
          : `${all} 个数中已写入 ${n} 个`,
  },

  reshapeAlone: {
    question: "先猜一猜：如果不转置，直接把这个数组变形成同样行数、列数的矩阵，NumPy 会给出什么？",
    options: {
      refused: "报错，因为形状对不上",
      same: "同一个矩阵，因为一个数也没有丢",
      elsewhere: "形状正确的矩阵，但数放错了地方",
    },
  },
  memory: {
    blocks: "[o, c, r, t]",
    notUnfolded: "不是 K″",
    right: "先 transpose(0, 2, 1, 3)，再 reshape",
    wrong: "只 reshape",
    describe: (value: number, o: number, c: number, r: number, t: number) =>
      `${value} 属于输出通道 ${o}、输入通道 ${c}、输出 ${r}、像素 ${t}。`,
    rightRow: (row: number, o: number, r: number) =>
      `转置之后，它在行 ${row}，与计算通道 ${o} 的输出 ${r} 所需的一切在同一行。`,
    wrongRow: (row: number, o: number, c: number) =>
      `不转置时，它在行 ${row}，与卷积核 ${o} 在输入通道 ${c} 上的所有输出在同一行。没有哪个输出是由这样的一行算出来的。`,
  },

  broadcasting: {
    product: "X @ W，已知",
    bias: "只有一行",
    sum: "X @ W + b",
    gradient: "∂L/∂Z，已知",
    biasGradient: "sum(0, keepdims=True)",
    describeBias: (output: number, rows: number) =>
      `b[0,${output}] 加到全部 ${rows} 行上，因此它的梯度是 ${rows} 个数之和。`,
    describeOutput: (example: number, output: number) =>
      `Z[${example},${output}] 的偏置取自 b[0,${output}]：长度为 1 的轴对每一行都重复使用。`,
    describeGradient: (example: number, output: number) =>
      `∂L/∂Z[${example},${output}] 是 ∂L/∂b[0,${output}] 中的一项。`,
  },

  adding: {
    gradient: "g，已知",
    assigned: "a[R, C] += g",
    added: "np.add.at(b, (R, C), g)",
    describe: (u: number, v: number, terms: string, last: string, sum: string, copies: number) =>
      copies === 1
        ? `像素 (${u}, ${v}) 只属于 1 个图像块：两种写法都得到 ${sum}。`
        : `像素 (${u}, ${v}) 属于 ${copies} 个图像块。np.add.at 得到 ${terms} = ${sum}；+= 只留下最后一个 ${last}。`,
    describeEntry: (r: number, s: number, u: number, v: number) =>
      `g[${r},${s}] 属于像素 (${u}, ${v})。`,
  },

  times: {
    layer: (c1: number, c2: number, size: number, side: number, way: string) =>
      `${side}×${side} 的图像，通道 ${c1} → ${c2}，${size}×${size} 的卷积核，${way}`,
    ways: { kernel: "经由 K″", input: "经由 X′" },
    layerAndWay: "层和途径",
    inNumPy: "NumPy（毫秒/幅）",
    here: "本机（毫秒/幅）",
    notYet: "尚未测量",
    measure: "在本机测量两种途径",
    measuring: "正在测量……",
    measured: (images: number, runs: number) =>
      `每次 ${images} 幅图像，float32，${runs} 次运行的中位数。`,
    quoted: (q: Parameters<typeof en.times.quoted>[0]) =>
      `NumPy ${q.numpy}，使用 ${q.library}，运行在 ${q.processor} 的 ${q.cores} 个核上，每次 ${q.images} 幅图像，float32，${date(q.day)}测得，${q.runs} 次运行的中位数。`,
  },

  takeAlong: {
    run: "参数取自 ",
    option: (name: string, right: number, epoch: number) =>
      `${name}：第 ${epoch} 轮后 ${accuracy(right)}`,
    when: "这里的参数是该次训练最后一个完整的轮结束时的参数，也就是最近一次用测试集评估时的参数。如果你在一轮当中暂停，那么网络在此之后又多学了一点。",
    button: "保存 parameters.npz",
    saved: (right: number, all: number) =>
      `已保存。python3 cnn.py parameters.npz 应当打印 ${right} of ${all}。`,
    notSaved: (problem: string) => `没有保存：${withoutStop(problem)}。`,
    none: (training: Node): (Node | string)[] => [
      "这个浏览器中没有保存过与文章各层相同的网络的训练记录。请在",
      training,
      "页上训练一个，它的参数就会出现在这里。",
    ],
    noEpoch: (training: Node): (Node | string)[] => [
      "在与文章各层相同的网络的训练记录中，还没有一次完成过整整一轮。请在",
      training,
      "页上让其中一次继续到一轮结束，它的参数就会出现在这里。",
    ],
    training: "训练",
    failed: (problem: string) => `${problem}程序和数据集不受影响，仍可下载。`,
  },
};
