import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { finderOf } from "../../src/ui/page/search/finder.js";
import type { Section } from "../../src/ui/page/search/section.js";

/** The sections of the article, by their titles, and where the site treats what they hold. */
const TREATED: Readonly<Record<string, string>> = {
  必要的理论知识: "chain-rule",
  前向传播: "notation#term-forwardPass",
  梯度下降: "chain-rule#the-gradient-one-slope-for-each-parameter",
  链式法则与反向传播: "chain-rule",
  导入使用的库: "about#the-article",
  加载数据集: "training#bring-your-own-digits",
  无参数网络层的实现: "pooling-relu-flatten",
  Pooling: "pooling-relu-flatten",
  ReLU: "pooling-relu-flatten#re-lu",
  Flatten: "pooling-relu-flatten",
  含参数网络层: "linear",
  Linear: "the-code#the-linear-layer",
  Convolution: "convolution",
  卷积及其参数维度: "convolution#a-batch-and-all-the-shapes",
  卷积矩阵化: "unfold-input",
  梯度计算: "convolution-gradients",
  代码: "the-code",
  损失函数层: "cross-entropy",
  CrossEntropy: "cross-entropy",
  卷积神经网络: "network",
  模型结构: "the-code#the-network",
  训练: "training",
  测试和预测: "the-code#the-network",
  训练并评估网络: "recipes",
  进一步探索: "the-code",
  后记: "about#the-article",
};

/** So many results a reader sees without scrolling. */
const SEEN = 6;

const sections: Section[] = JSON.parse(readFileSync("dist/zh/search.json", "utf8"));
const find = finderOf(sections);

test.each(Object.entries(TREATED))(
  "the search finds what the article’s section “%s” treats, among its first results",
  (title, place) => {
    const found = find(title).slice(0, SEEN);
    const addresses = found.map(({ section }) => section.address.replace(".html", ""));
    const isThere = (address: string) => address === place || address.startsWith(`${place}#`);
    expect(addresses.filter(isThere), addresses.join(" ")).not.toEqual([]);
  },
);
