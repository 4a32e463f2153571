export { type Batch, batch } from "./batch.js";
export { type Digits, readDigits, selectDigits } from "./digits.js";
export { fetchDigits } from "./fetch.js";
export { gunzip } from "./gzip.js";
export { parseImages, parseLabels, writeImages, writeLabels } from "./idx.js";
export { oneOfEach } from "./one-of-each.js";
