import type { en } from "./en.js";

export const zh: typeof en = {
  name: "展开 Unfold",
  menu: "菜单",
  search: "搜索",
  pages: "页面",
  contents: "本页内容",
  neighbours: "前一页与后一页",
  toWrite: (title: string) => `动手写：${title}`,
  notStarted:
    "本页的脚本无法启动，因此图都是空的。直接从磁盘打开网页时，浏览器不会载入脚本：请在该文件夹中运行 python3 -m http.server，再打开它给出的地址。如果使用 Web 服务器，它必须把 .js 文件作为 JavaScript 发送。",
  scriptsOff: "浏览器没有启用脚本，因此本页的图都是空的。",
  promise: "本页的一切都在你的浏览器中计算，你在这里做的任何事都不会传到别处。",
  citeAs: "本页的引用格式：",
  citation: (page: string | null, version: string, date: string) =>
    `${page === null ? "展开 Unfold" : `《${page}》，展开 Unfold`}，版本 ${version}，${date}。`,
  foundAnError: "发现错误了吗？",
  reportIt: "请告诉我们。",
  reportToTeacher: "发现错误了吗？请告诉你的老师，或者把本站交给你的人。",
  picture: "一幅图像、一个卷积核和二者的卷积；展开后的图像和展开后的卷积核，两处都框出了同一个数。",
};
