import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { accuracy, count, percent } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  testDigit: "把一幅测试图像放到这里",
  follow: "跟着这幅图像的每个数走",

  sketch: {
    label: "写数字的画板",
    help: "键盘：方向键移动画笔，空格键落笔或抬笔。",
    clear: "清除",
    undo: "撤销",
    empty: "画板是空的。",
    penAt: (right: number, down: number) => `向右 ${right}，向下 ${down}`,
    penDown: "已落笔。",
    penUp: "已抬笔。",
  },

  answer: {
    none: "还没有写任何数字。",
    takenFor: (digit: number) => `认作 ${digit}。`,
    probability: (p: number) => percent(p),
  },

  preparation: {
    steps: {
      crop: { label: "裁剪", left: "不裁剪：整块画板" },
      scale: { label: "长边缩放到 20 像素", left: "不缩放：与写的一样大" },
      centre: { label: "重心移到正中", left: "按外框居中，不按重心" },
    },
    cropped: (width: number, height: number) => `画板上的 ${width}×${height} 个点`,
    scaled: (width: number, height: number) => `${width}×${height} 像素`,
    centred: (right: number, down: number) => `28×28，左上角右移 ${right}、下移 ${down}`,
    without: (digit: number, p: number) => `不做这一步：认作 ${digit}，${percent(p, 0)}`,
    with: (digit: number, p: number) => `做这一步：认作 ${digit}，${percent(p, 0)}`,
  },

  tally: {
    meant: "我写的是",
    again: "重新开始",
    empty: (series: number) => `写一个数字，然后说明你写的是几。一组共 ${series} 个。`,
    right: (right: number, drawn: number) =>
      `你写的 ${drawn} 个中认对了 ${right} 个（${accuracy(right / drawn)}）。`,
    official: (digits: number, share: number) =>
      `在全部 ${count(digits)} 幅测试图像中，认对的占 ${accuracy(share)}。`,
    same: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}：两者很可能是一样的。`,
    harder: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}：对网络来说，你写的数字比测试图像难认。`,
    easier: (drawn: number, low: number, high: number) =>
      `${between(drawn, low, high)}：对网络来说，你写的数字比测试图像好认。`,
    toGo: (drawings: number) => `还差 ${drawings} 个。`,
  },
};

function between(drawn: number, low: number, high: number): string {
  return `只凭 ${drawn} 个数字，只能知道这个比例在 ${low}% 到 ${high}% 之间`;
}
