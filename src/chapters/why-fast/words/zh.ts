import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

export const zh: Edition<typeof en> = {
  tile: {
    label: "每个分块含 X′ 的行数",
    moment: "已经写出并相乘的分块",
    made: (n: number, all: number, rows: number) =>
      n === 0
        ? "还没有写出任何分块。"
        : `第 ${count(n)} 个分块，共 ${count(all)} 个：此刻存在 ${count(rows)} 行。`,
    kernel: "每个卷积核一行",
    unfolded: "此刻存在的部分",
    output: "已经算完",
    memory: (cells: number, all: number) =>
      `X′ 的 ${count(all)} 个数中，同时在内存里的有 ${count(cells)} 个。`,
  },
  guess: {
    question:
      "先猜一猜：计算一个层时，分块分别取 X′ 的 1、4、16……行，或者一次取全部。在你的设备上，哪一种最快？",
    options: {
      one: "一次一行",
      some: "介于二者之间的某个行数",
      all: "一次取 X′ 的全部",
    },
    later: "见下面的测量",
  },
  times: {
    layer: (c1: number, side: number, c2: number) =>
      `一个层：${count(c1)} 个通道，每个 ${count(side)}×${count(side)} 像素，${count(c2)} 个 3×3 的卷积核，float32`,
    rows: "X′ 的行数",
    bytes: "X′ 的字节数",
    time: "毫秒",
    notYet: "尚未测量",
    all: (rows: number) => `${count(rows)}（全部）`,
    measure: "测量",
    measuring: (rows: number) => `正在测量 ${count(rows)} 行的分块……`,
    measured: (runs: number) =>
      `计算一幅图像所用的毫秒数，此时此地实测，取 ${count(runs)} 次的中位数。字节数指存放分块的数组。`,
  },
  ceiling: {
    caption: (images: number, multiplyAdds: number) =>
      `单线程每秒的乘加次数，训练时批量大小为 ${count(images)}；若一次也不跳过，每幅图像需要 ${count(multiplyAdds)} 次`,
    rows: {
      ceiling: "只做乘加的程序",
      step: "本站的训练程序",
      share: "占上限的比例",
    },
    notYet: "尚未测量",
    measure: "测量训练程序",
    measuring: "正在测量……",
    measured: (rounds: number) =>
      `此时此地实测，两个程序轮流运行，取 ${count(rounds)} 轮的中位数。`,
    noSimd: "这个浏览器的 WebAssembly 不支持一次做四个数的乘法。",
    billions: (speed: number) => `${Number((speed / 1e8).toPrecision(3))} 亿`,
    share: (share: number) => `${Math.round(100 * share)}%`,
  },
};
