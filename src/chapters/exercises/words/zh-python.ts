import type { Edition } from "../../../language/language.js";
import type { python as en } from "./en-python.js";

/** What is said of Python. */
export const python: Edition<typeof en> = {
  without: "请用 TypeScript 或 JavaScript 编写：本站的这一副本构建时没有带上 Python。",
  inCapstone: "用 NumPy 写成；这里的网络只接受 TypeScript",
  tools: (code) => [
    "Python 3.12 及其标准库，外加 NumPy 2.0。张量是数组 ",
    code("x[n, c, i, j]"),
    "；大小、位置和标签是整数数组。名称按 Python 的习惯书写：",
    code("gradX"),
    " 写作 ",
    code("grad_x"),
    "。有多个结果时按次序返回：",
    code("return grad_x, grad_w"),
    "。",
  ],
};
