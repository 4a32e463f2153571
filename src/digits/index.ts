export { type Arriving, type ArrivingDigits, fetchArriving } from "./arriving.js";
export { type Batch, batch } from "./batch.js";
export { type Digits, joinDigits, readDigits, selectDigits } from "./digits.js";
export { fetchDigits, fetchLabelsFirst } from "./fetch.js";
export { type Example, firstOfEach } from "./first-of-each.js";
export { gunzip } from "./gzip.js";
export { idxKind, parseImages, parseLabels, writeImages, writeLabels } from "./idx.js";
export { DigitsError, type DigitsProblem, type Kind } from "./problem.js";
