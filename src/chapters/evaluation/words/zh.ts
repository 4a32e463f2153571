import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { count, percent } = formatsOf("zh");

/** A number of digits, and the order in which they stand, at the end of a sentence. */
const digitsInOrder = (digits: number) =>
  digits > 1 ? `${count(digits)} 幅，损失大的在前。` : `${count(digits)} 幅。`;

/** A probability in percent; what is not certain is never written as 0 or 100. */
function probability(p: number): string {
  if (p > 0.995) return p === 1 ? "100%" : "> 99%";
  if (p < 0.01) return "< 1%";
  return percent(p, 0);
}

/** The same as it is read out. */
const inWords = (p: number) => probability(p).replace("> ", "超过 ").replace("< ", "不到 ");

export const zh: Edition<typeof en> = {
  whose: {
    label: "测试所用",
    own: "它自己的数据集中留出的图像",
    site: "本站的测试集",
    heldOut: (digits: number, name: string) =>
      `这是 ${name} 中网络没有用来学习的 ${count(digits)} 幅图像。`,
    notKept:
      "它学习的数据集没有保存在这个浏览器里：在训练页打开那些文件，就可以用其中留出的图像来测试。",
  },
  untested: { inWords: "答案要等网络训练好才知道。" },
  mostMissed: {
    question: "先猜一猜：哪个数字认错的比例最大？",
    ofClass: "先猜一猜：哪一类认错的比例最大？",
    share: (missed: number) => `其中 ${percent(missed, 1)} 认错了。`,
  },

  accuracy: (accuracy: Node, digits: Node) => [
    "在全部 ",
    digits,
    " 幅测试图像上的准确率为 ",
    accuracy,
    "。",
  ],

  confusion: {
    label: "混淆矩阵",
    axes: "横向：网络的回答 · 纵向：标签",
    all: "合计",
    allMistakes: (n: number) => (n === 1 ? "唯一的错误" : `全部 ${count(n)} 个错误`),
    ofLabel: (n: number, label: string) => `标签为 ${label} 的图像，${count(n)} 幅`,
    ofAnswer: (n: number, answer: string) => `判为 ${answer} 的图像，${count(n)} 幅`,
    right: (n: number, label: string) => `${label} 判对，${count(n)} 次`,
    wrong: (n: number, label: string, answer: string) =>
      `${label} 误判为 ${answer}，${count(n)} 次`,
  },

  report: {
    accuracy: "准确率 ",
    digit: "数字",
    precision: "精确率",
    recall: "召回率",
    f1: "F1",
    images: "图像数",
    macro: "宏平均（按数字）",
    weighted: "加权平均（按图像）",
    ofNothing:
      "* 即 0/0：网络从未给出这个回答，或没有图像带有这个标签。这里按 0 计，求平均时也一样；scikit-learn 也这样处理，并会给出警告。",
  },

  selection: {
    noMistakes: "没有任何错误。",
    mistakes: (n: number) => `所有错误，${digitsInOrder(n)}`,
    ofLabel: (n: number, label: string) => `标签为 ${label}，不论回答如何：${digitsInOrder(n)}`,
    ofAnswer: (n: number, answer: string) => `判为 ${answer}，不论对错：${digitsInOrder(n)}`,
    right: (n: number, label: string) => `标签为 ${label}，判对：${digitsInOrder(n)}`,
    wrong: (n: number, label: string, answer: string) =>
      `标签为 ${label}，误判为 ${answer}：${digitsInOrder(n)}`,
  },

  gallery: {
    more: (next: number, left: number) => `再看 ${next} 幅，还有 ${count(left)} 幅`,
    title: (index: number) => `下标为 ${index} 的测试图像`,
    probability,
    loss: (loss: string) => `损失 ${loss}`,
    spoken: (answer: string, loss: string) => `${answer}，损失 ${loss}`,
    right: (label: string, p: number) => `${label}，${inWords(p)}`,
    wrong: (label: string, answer: string, sure: number, right: number) =>
      `${label} 误判为 ${answer}，${inWords(sure)}；${label} 的概率${right < 0.01 ? "" : "为 "}${inWords(right)}`,
  },
};
