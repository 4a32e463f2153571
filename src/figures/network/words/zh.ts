import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { accuracy, count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  picker: {
    network: "网络",
    onOpening: "打开页面时训练的网络",
    run: (name: string, tested: { accuracy: number; epoch: number } | null) =>
      tested === null
        ? name
        : `${name} · 第 ${count(tested.epoch)} 轮之后 ${accuracy(tested.accuracy)}`,
    checkpoint: "检查点",
    after: (batches: number, epochs: number) =>
      `${count(batches)} 批，${Number(epochs.toFixed(2))} 轮`,
    pages: {
      network: "逐步运行它",
      evaluation: "评估它",
      training: "看它的训练过程",
      draw: "写个数字给它认",
    },
  },
  runFile: {
    open: "打开训练记录文件",
    opened: (name: string, checkpoints: number) =>
      ` 已打开“${name}”，其中有 ${count(checkpoints)} 个检查点。`,
    refused: (reason: string) => ` ${reason}。一切保持原样。`,
  },
  briefTraining: {
    label: "网络的训练",
    waiting: "先取得图像，再训练网络；训练好之前，参数是随机的。",
    failed: (message: string) => `训练失败，参数仍是随机的：${message}`,
    trained: (batches: number) => `刚刚在这个浏览器中训练了 ${count(batches)} 批。`,
    right: (share: number, digits: number) =>
      `它在全部 ${count(digits)} 幅测试图像上的准确率为 ${accuracy(share)}。`,
    missing: (reason: string) => `${reason}在此之前，参数是随机的。`,
    another: "改为训练一个新网络",
  },
};
