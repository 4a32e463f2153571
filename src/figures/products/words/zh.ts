import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count } = formatsOf("zh");

interface WrongNumber {
  cell: string;
  found: string;
  expected: string;
  difference: string;
}

const wrongOf = (wrong: number, all: number) =>
  wrong === all
    ? `${count(all)} 格的数值全都不对`
    : `${count(all)} 格中有 ${count(wrong)} 格数值不对`;

export const zh: Edition<typeof en> = {
  first: "第一个因子",
  second: "第二个因子",
  show: "显示答案",
  columnsOf: (matrix: string) => `${matrix} 的列`,
  rowsOf: (matrix: string) => `${matrix} 的行`,
  byCheck: (gradient: string) => `${gradient}，由梯度检验得到`,

  verdict: {
    missing: "请选出第一个因子和第二个因子。",
    clash: (product: string, first: string, columns: number, second: string, rows: number) =>
      `✗ ${product} 不能相乘。${first} 的一行有 ${count(columns)} 个数，` +
      `${second} 的一列有 ${count(rows)} 个数：` +
      `有 ${count(Math.abs(columns - rows))} 个数找不到搭档。`,
    shape: (product: string, made: string, target: string, wanted: string) =>
      `✗ ${product} 可以相乘，但乘积的形状是 ${made}，而 ${target} 的形状是 ${wanted}。`,
    numbers: (product: string, shape: string, wrong: number, all: number, first: WrongNumber) =>
      `✗ ${product} 的形状 ${shape} 是对的，但 ${wrongOf(wrong, all)}。` +
      `第一处是 ${first.cell}：乘积给出 ${first.found}，` +
      `梯度检验给出 ${first.expected}，相差 ${first.difference}。`,
    right: (target: string, product: string, all: number) =>
      `✓ 正确。${target} = ${product}：${all === 1 ? "这 1 格" : `${count(all)} 格全都`}与梯度检验一致。`,
    onItsSide: (verdict: string) => `${verdict}这些数值本身是对的，只是转置了。`,
  },
};
