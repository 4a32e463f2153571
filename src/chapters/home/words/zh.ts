import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  digit: (label: number) => `手写数字 ${label}，28×28 像素`,
  walk: { next: "下一次乘法" },
};
