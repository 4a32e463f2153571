import type { Edition } from "../../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  label: "你的代码的结果",
  title: (called) => `你的 ${called} 在这幅图的数上的结果`,
  yours: "你的",
  right: "正确的",
  differs: (name, differing, cells) =>
    differing === 0
      ? `✓ ${name} ${cells === 1 ? "正确" : "每一格都正确"}。`
      : cells === 1
        ? `✗ 你的 ${name} 是另一个数，正确的数以小字写在其中。`
        : `✗ 你的 ${name} 的 ${cells} 格${differing === cells ? "全都" : `中有 ${differing} 格`}不同。这些格有虚线边框，正确的数以小字写在其中。`,
  anotherShape: (name, yours, right) => `✗ 你的 ${name} 的形状是 ${yours}，正确的是 ${right}。`,
  choose: "选择你的一格，图中就会亮起它应当由哪些数算出。",
  at: (term, yours, right) =>
    `${term} 在你的结果中是 ${yours}，正确的是 ${right}。图中亮起的数算出正确的数。`,
  changed: "图中的数已经不是你的代码当时得到的数。",
  again: "恢复你的代码得到的数",
  back: "回到你的网络",
};
