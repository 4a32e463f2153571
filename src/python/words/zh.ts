import type { Edition } from "../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  late: "Python 没能在一分钟内启动",
  refused: "这个浏览器或网站主机的策略不允许启动 Python，它需要 WebAssembly 和最多 512 MB 的内存",
};
