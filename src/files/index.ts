export { fetchFile, fetchText, nameIn } from "./fetch-file.js";
export { joinParts } from "./join-parts.js";
export { loadPart } from "./load-part.js";
export { FileError, type FileProblem } from "./problem.js";
export { readBytes } from "./read-bytes.js";
