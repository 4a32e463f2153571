import { formatsOf } from "../../../../language/format.js";
import type { Edition } from "../../../../language/language.js";
import type { Reading } from "../../../../nn/trace/index.js";
import type { en } from "../en/index.js";
import { evidence } from "./evidence.js";
import { operations } from "./operations.js";
import { walk } from "./walk.js";

const { count, percent } = formatsOf("zh");
const lossText = (loss: number) => String(Number(loss.toPrecision(3)));

export const zh: Edition<typeof en> = {
  walk,
  evidence,

  input: {
    label: "输入",
    test: "测试图像",
    batch: "它的下一批",
    drawing: "你写的数字",
    missing: {
      batch: "它的下一批：请先选择一份训练记录",
      drawing: "你写的数字：请先写一个",
    },
  },
  settings: {
    digit: "图像",
    imageOfNextBatch: "下一批中的图像",
    images: "图像数",
    label: "标签",
    ownLabel: "原来的标签",
    rate: "学习率",
  },
  anotherDigit: "换一幅图像",
  oneItGetsWrong: "认错的图像",

  whatIf: {
    reset: "撤销所有改动",
    leftOut: (cells: readonly string[]) => `这里没有 ${cells.join("、")} 的位置。`,
    changed: (cells: readonly string[]) => `你的改动：${cells.join("，")}。`,
  },

  phases: {
    given: "给定",
    forward: "前向",
    loss: "损失",
    backward: "反向",
    update: "更新",
    again: "再次前向",
  },
  operations,

  timeline: {
    label: "训练步骤中的时刻",
    back: { text: "◀ 后退", title: "后退一步（左方向键）" },
    on: { text: "前进 ▶", title: "前进一步（右方向键）" },
    into: { text: "▼ 步入", title: "步入（下方向键）" },
    out: { text: "▲ 步出", title: "步出（上方向键）" },
    keys: "Home 和 End：第一个和最后一个张量。Page Down 和 Page Up：后一个和前一个通道。Shift 加下、上方向键：后一行和前一行。Backspace：沿足迹返回。",
    moment: (phase, tensor, operation, { image, channel, cell, term }): string => {
      const parts = [`${phase}：${tensor}，${operation}`];
      if (image !== null) parts.push(`第 ${image.which} 幅图像，共 ${image.of} 幅`);
      if (channel !== null) parts.push(`第 ${channel.which} 个通道，共 ${channel.of} 个`);
      if (cell !== null) parts.push(cell);
      if (term !== null) parts.push(`第 ${term.which} 项，共 ${term.of} 项`);
      return `${parts.join(" · ")}。`;
    },
  },

  reading: {
    image: (image: number, images: number) => `第 ${image + 1} 幅图像，共 ${images} 幅：`,
    now: ({ answer, probability, label, loss }: Reading) =>
      `认作 ${answer}（${percent(probability)}），标签 ${label}，损失 ${lossText(loss)}。`,
    before: ({ answer, probability, loss }: Reading) =>
      `改动之前：${answer}（${percent(probability)}），损失 ${lossText(loss)}。`,
    afterUpdate: (loss: number) => `更新之后：损失 ${lossText(loss)}。`,
  },
  beside: {
    label: "与另一个检查点并排",
    slider: "另一个检查点",
    batches: "批数",
    after: (batches: number) => `${count(batches)} 批之后`,
  },
  trail: {
    label: "走过的足迹",
    hop: (hops: number) =>
      hops === 0 ? "当前位置" : hops < 0 ? "返回（Backspace）" : "前进（Shift 加 Backspace）",
  },
  strip: { label: "逐层的网络" },
  legend: {
    label: "颜色",
    above: "大于 0",
    below: "小于 0",
    unknown: "尚未计算",
    source: "来源",
    use: "去向",
  },
  closeUp: {
    channels: (tensor, { index, letters, each, isRow }) => {
      if (each.length === 0) return `${tensor}[${index}]`;
      const which = isRow ? `${each[0]} 至 ${each[each.length - 1]}` : each.join(" ");
      return `${tensor}[${index}]，${letters} = ${which}`;
    },
    power: (exponent: number) => ` × 1e${exponent}`,
    more: (shown: number, all: number) => `显示 ${all} 个中的 ${shown} 个，换看其他`,
  },

  receipt: {
    label: "算式明细",
    kept: (what: string, tensor: string) => `${what}（${tensor}）。`,
    copy: (terms: Node) => [terms],
    sum: (terms: Node) => [terms],
    max: (terms: Node) => ["取最大：", terms],
    softmax: (terms: Node) => ["本身得分的 exp，除以所有得分的 exp 之和：", terms],
    moreTerms: (terms: number, isSum: boolean) =>
      isSum ? `+ 还有 ${terms} 项` : `还有 ${terms} 项`,
    equals: (result: string) => ` ${result}`,
    equalsSoFar: (result: string, reached: number, terms: number) =>
      ` ${result}，算到第 ${reached} 项，共 ${terms} 项`,
    zeros: (terms: number) => `（另有 ${terms} 项为零）`,
    feeds: "去向：",
    feedsNothing: "无。",
    moreCells: "更多",
    whatIf: "如果它是 ",
    change: "改动",
    notANumber: (typed: string) => `“${typed}”不是数：保留原来的数。`,
  },
};
