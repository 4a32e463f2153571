import { zh as digits } from "../../digits/words/zh.js";
import { formatsOf } from "../../language/format.js";
import type { Edition } from "../../language/language.js";
import { type ProblemSentences, problemSentence } from "../../language/problem.js";
import type { TrainingProblem } from "../problem.js";
import { valueText } from "../settings/value-text.js";
import { zh as settings } from "../settings/words/zh.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");
const shapeText = (shape: readonly number[]) => `(${shape.join(", ")})`;

const problems: ProblemSentences<TrainingProblem> = {
  ...digits.problems,
  "loss-not-finite": ({ loss, batch, epoch, learningRate }) =>
    `第 ${epoch} 轮第 ${batch} 批的损失为 ${loss}，不是有限的数，训练因此停止。` +
    `学习率为 ${valueText(learningRate)} 时，更新量无限制地增大；减小学习率就能控制住。`,
  "wrong-settings": ({ problems }) =>
    problems.map((problem) => problemSentence(settings.problems, problem)).join(""),
  "no-digits-yet": () => "数据集尚未加载。",
  "wrong-training-images": ({ saved, here }) =>
    `保存的训练用了 ${saved} 幅图像，而这里有 ${here} 幅，无法继续。`,
  "no-such-batch": ({ batch, epoch, batches, epochs }) =>
    `保存的训练停在第 ${epoch} 轮第 ${batch} 批，而这里共有 ${epochs} 轮，每轮 ${batches} 批。`,
  "no-worker": ({ worker }) =>
    worker === "training" ? "无法启动负责训练的 Worker。" : "无法启动负责观察网络的 Worker。",

  "no-store": () => "这个浏览器没有可以存放训练记录的存储空间。",
  "store-blocked": () => "另一个标签页占用了训练记录的存储空间。",
  "store-full": () => "浏览器的存储空间已满，放不下新的训练记录：请删除一些。",
  "store-forbidden": () =>
    "浏览器不允许本页保存数据（例如在无痕窗口中），关闭页面后训练记录就会丢失。",
  "store-cleared": ({ batches }) =>
    `这次训练已保存的内容已从浏览器的存储空间中删除，从第 ${count(batches)} 批起重新保存。`,
  "store-failed": () =>
    "浏览器存放训练记录的存储空间出错，之后的内容都不再保存。重新加载页面即可再次打开。",
  "no-run": () => "这次训练的记录已不再保存：它已在另一个标签页中或由浏览器删除。",
  "no-checkpoint": () => "这个检查点已不再保存。",
  "sites-digits-wanted": ({ run }) =>
    `“${run}”用的是本站的数据集，也只能在它上面继续训练：请先切换回本站的数据集。`,
  "own-digits-wanted": ({ run, digits, checksum }) =>
    `“${run}”用的是 ${digits}（${checksum}），也只能在这个数据集上继续训练：请先打开它的文件。`,

  "no-npz": ({ file }) => `${file}：这不是 .npz 文件`,
  "npz-damaged": ({ file }) => `${file}：文件不完整或已损坏`,
  "unknown-parameter": ({ file, part, expected }) =>
    `${file}：${part} 不是这个网络的参数，网络的参数有 ${expected.join("、")}`,
  "missing-parameter": ({ file, parameter }) => `${file}：缺少 ${parameter}`,
  "wrong-shape": ({ file, parameter, shape, expected }) =>
    `${file}：${parameter} 的形状为 ${shapeText(shape)}，应为 ${shapeText(expected)}`,
  "number-not-finite": ({ file, parameter, index, value }) =>
    `${file}：${parameter} 中下标为 ${index} 的数是 ${value}`,
  "no-npy": ({ file }) => `${file}：这不是 .npy 文件`,
  "npy-cut-off": ({ file }) => `${file}：文件头不完整`,
  "npy-of-other-numbers": ({ file, kind, expected }) => {
    const wanted = expected.length === 2 ? " 32 位或 64 位浮点数" : "数值";
    const found = kind === null ? "数据类型未知" : `数据类型为 ${kind}`;
    return `${file}：${found}，应为${wanted}（${expected.join("、")}）`;
  },
  "npy-by-columns": ({ file }) => `${file}：数组是按列存放的；请保存 np.ascontiguousarray(…)`,
  "npy-wrong-length": ({ file, shape, expected, found }) =>
    `${file}：${shape.join(" × ")} 个数应占 ${expected} 字节，实际有 ${found} 字节`,

  "array-of-other-shape": ({ file, shape }) =>
    `${file} 的形状为 ${shapeText(shape)}，图像应为 (n, 28, 28)，标签应为 (n)`,
  "pixels-out-of-range": ({ file, least, most }) =>
    `${file}：像素值的范围是 ${least} 到 ${most}，应为 0 到 1 或 0 到 255`,

  "no-run-file": ({ file }) => `${file}：这不是训练记录文件，或者文件不完整`,
  "run-file-newer": ({ file }) => `${file}：这个文件由本站更新的版本写成`,
  "run-part-missing": ({ file, part }) => `${file}：其中缺少 ${part}`,
  "run-digits-differ": ({ file, checksum }) =>
    `${file}：其中的数据集（${checksum}）不是这次训练所用的数据集`,

  unknown: ({ message }) => message,
};

const runNames = {
  run: (time: string) => `${time} 的训练`,
  branch: (time: string) => `${time} 的分支`,
};

const notes = {
  saved: (run: string, batches: number) => `“${run}”训练 ${count(batches)} 批之后的网络。`,
  savedOverOwnDigits: (run: string, batches: number, digits: string) =>
    `“${run}”训练 ${count(batches)} 批之后的网络。` +
    `它用的是你自己的数据集（${digits}），不是本站的数据集。`,
  anew: (batches: number) =>
    `这个浏览器里没有保存该检查点，所以用同样的配置重新训练 ${count(batches)} 批，得到这个网络。`,
  repeated: (batches: number, isSame: boolean | null) =>
    `用同样的配置在这里重新训练了 ${count(batches)} 批` +
    (isSame === null
      ? "。"
      : isSame
        ? "：每个数都完全相同，直到最后一位。"
        : "：各个数几乎相同，只因这个浏览器的运算在最后几位上有差别。"),
  onlyByFile: (digits: string | null) => {
    const why =
      digits === null
        ? "那个网络是在另一个网络的基础上继续训练的，只凭它的设置无法重现。"
        : `那个网络用的是别人自己的数据集（${digits}）。`;
    return `${why}请向对方索取训练记录文件，在这里打开。`;
  },
  notSaved: "这个浏览器里没有保存该检查点，网址中也没有写明怎样重新训练它。",
  nearest: (asked: number, shown: number) =>
    `${count(asked)} 批之后的检查点没有保存；这里是最接近的一个，在 ${count(shown)} 批之后。`,
};

export const zh: Edition<typeof en> = { problems, runNames, notes };
