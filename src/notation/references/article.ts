import type { Reference } from "./reference.js";

/** A part of the article that the site follows. */
const post = (part: string, day: number): Reference => ({
  authors: "ww-rm",
  short: `ww-rm ${part}`,
  year: 2023,
  title: `基于 NumPy 的手写数字识别 (卷积神经网络) (${part})`,
  venue: `ww-rm.github.io, 2023-10-${day}`,
  link: `https://ww-rm.github.io/posts/2023/10/${day}/cnn-numpy-${day - 12}/`,
  language: "zh-Hans",
});

/** The article that the site follows, in its three parts. */
export const ARTICLE: Readonly<Record<string, Reference>> = {
  "article-1": post("一", 13),
  "article-2": post("二", 14),
  "article-3": post("三", 15),
};
