import { zh as files } from "../../files/words/zh.js";
import type { Edition } from "../../language/language.js";
import type { ProblemSentences } from "../../language/problem.js";
import type { Content, DigitsProblem, Kind } from "../problem.js";
import type { en } from "./en.js";

const kinds: Readonly<Record<Kind, string>> = { images: "图像", labels: "标签" };
const idx = (kind: Kind) => `IDX ${kinds[kind]}`;
const counted = (count: number, kind: Kind) =>
  kind === "images" ? `${count} 幅图像` : `${count} 个标签`;

/** What a wrong magic number gives away about the file, as the end of a sentence. */
function hint(content: Content): string {
  switch (content) {
    case null:
      return "";
    case "images":
    case "labels":
      return `；这个文件里是 ${idx(content)}`;
    case "gzip":
      return "；这个文件还是 gzip 压缩的";
    case "zip":
      return "；这是 zip 压缩包，请先解压";
    case "other-values":
      return "；这是 IDX 文件，但其中的数值不是无符号字节";
    default:
      return `；这是 IDX 文件，但其中的数组有 ${content.sizes} 个维度`;
  }
}

function list(files: readonly string[]): string {
  return files.length === 0 ? "0 个" : `${files.length} 个（${files.join("、")}）`;
}

const problems: ProblemSentences<DigitsProblem> = {
  ...files.problems,
  "gzip-damaged": ({ file }) => `${file}：gzip 数据已损坏或不完整`,
  "file-empty": ({ file }) => `${file}：文件是空的`,
  "header-cut-off": ({ file, expected, found }) =>
    `${file}：文件头不完整，至少应有 ${expected} 字节，实际只有 ${found} 字节`,
  "wrong-magic": ({ file, found, expected, content }) => {
    const wanted = expected.map(({ magic, kind }) => `${magic}（${idx(kind)}）`).join("或 ");
    return `${file}：魔数为 ${found}，应为 ${wanted}${hint(content)}`;
  },
  "picture-unreadable": ({ file }) => `${file}：浏览器无法读取这幅图像`,
  "too-many-classes": ({ classes }) =>
    `图像分放在 ${classes.length} 个文件夹里，而每类一个文件夹，最多 10 个：${list(classes)}`,
  "wrong-image-size": ({ file, rows, columns }) =>
    `${file}：图像大小为 ${rows}×${columns}，应为 28×28`,
  "wrong-length": ({ file, kind, count, expected, found }) => {
    const fault = found < expected ? "数据不完整" : "数据之后还有多余的字节";
    return `${file}：${fault}，${counted(count, kind)}应占 ${expected} 字节，实际有 ${found} 字节`;
  },
  "none-in-file": ({ file, kind }) => `${file}：文件里没有${kinds[kind]}`,
  "wrong-label": ({ file, index, label }) =>
    `${file}：下标为 ${index} 的标签是 ${label}，应在 0 到 9 之间`,
  "counts-differ": ({ images, labels }) =>
    `${images.name} 中有 ${images.count} 幅图像，而 ${labels.name} 中有 ${labels.count} 个标签`,
  "single-image": ({ file }) =>
    `${file} 中只有 1 幅图像，至少需要 2 幅：一幅用于训练，一幅用于测试`,
  "partner-missing": ({ file, count, kind }) => {
    const missing = kinds[kind === "images" ? "labels" : "images"];
    return `${file} 中有 ${counted(count, kind)}，却没有一同选择${missing}文件：请同时选择两者`;
  },
  "wrong-number-of-files": ({ images, labels }) =>
    "图像文件和标签文件应各有一个，或者各有两个，" +
    `实际有图像文件 ${list(images)}，标签文件 ${list(labels)}`,
  "pairs-not-told-apart": ({ files }) => {
    const all = files
      .map(({ name, count, kind }) => `${name}（${counted(count, kind)}）`)
      .join("、");
    return `${all}：从文件名看不出哪些用于训练，哪些用于测试；请在各文件名中写上 train 或 test`;
  },
};

export const zh: Edition<typeof en> = { problems };
