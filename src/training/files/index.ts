export { readDigitArrays, writeDigits, writeIdxFiles } from "./digits-file.js";
export { lossCsv } from "./loss-csv.js";
export { readNpy, writeNpy } from "./npy.js";
export { readParameters, writeParameters } from "./parameters-file.js";
export { type RunFile, readRunFile, writeRunFile } from "./run-file.js";
