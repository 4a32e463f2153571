import { en as files } from "../../files/words/en.js";
import type { ProblemSentences } from "../../language/problem.js";
import type { Content, DigitsProblem, Kind } from "../problem.js";

const idx = (kind: Kind) => `IDX ${kind}`;

/** What a wrong magic number gives away about the file, as the end of a sentence. */
function hint(content: Content): string {
  switch (content) {
    case null:
      return "";
    case "images":
    case "labels":
      return `; this file holds ${idx(content)}`;
    case "gzip":
      return "; this file is still gzipped";
    case "zip":
      return "; this file is a zip, to be unpacked first";
    case "other-values":
      return "; this file is IDX, but its values are not unsigned bytes";
    default:
      return `; this file is IDX, but its values have ${content.sizes} sizes`;
  }
}

function list(files: readonly string[]): string {
  return files.length === 0 ? "none" : `${files.length} (${files.join(", ")})`;
}

const problems: ProblemSentences<DigitsProblem> = {
  ...files.problems,
  "gzip-damaged": ({ file }) => `${file}: the gzip is corrupt or cut off`,
  "file-empty": ({ file }) => `${file}: the file is empty`,
  "header-cut-off": ({ file, expected, found }) =>
    `${file}: the header is cut off, expected at least ${expected} bytes, found ${found}`,
  "wrong-magic": ({ file, found, expected, content }) => {
    const wanted = expected.map(({ magic, kind }) => `${magic} (${idx(kind)})`).join(" or ");
    return `${file}: the magic number is ${found}, expected ${wanted}${hint(content)}`;
  },
  "picture-unreadable": ({ file }) => `${file}: the browser cannot read this picture`,
  "too-many-classes": ({ classes }) =>
    `the pictures lie in ${classes.length} folders, expected ten at most, one for each class: ${list(classes)}`,
  "wrong-image-size": ({ file, rows, columns }) =>
    `${file}: the images are ${rows}×${columns}, expected 28×28`,
  "wrong-length": ({ file, kind, count, expected, found }) => {
    const fault = found < expected ? "the data is cut off" : "bytes follow the data";
    return `${file}: ${fault}, expected ${expected} bytes for ${count} ${kind}, found ${found}`;
  },
  "none-in-file": ({ file, kind }) => `${file}: there are no ${kind} in it`,
  "wrong-label": ({ file, index, label }) => `${file}: label ${index} is ${label}, expected 0 to 9`,
  "counts-differ": ({ images, labels }) =>
    `${images.name} holds ${images.count} images, but ${labels.name} holds ${labels.count} labels`,
  "single-image": ({ file }) =>
    `${file} holds only 1 image, expected at least 2: one to train on and one to test with`,
  "partner-missing": ({ file, count, kind }) => {
    const missing = kind === "images" ? "labels" : "images";
    return `${file} holds ${count} ${kind}, but no file of ${missing} came with it: choose both at once`;
  },
  "wrong-number-of-files": ({ images, labels }) =>
    "expected a file of images and one of labels, or two of each, " +
    `found ${list(images)} of images and ${list(labels)} of labels`,
  "pairs-not-told-apart": ({ files }) => {
    const all = files.map(({ name, count, kind }) => `${name} (${count} ${kind})`).join(", ");
    return (
      `${all}: the names do not tell which are to train on and which to test with; ` +
      "write “train” or “test” into each"
    );
  },
};

/** What is said of files of digits. */
export const en = { problems };
