import { gzipSync } from "node:zlib";
import { loadDigits } from "../../data/digits.js";
import { writeImages } from "../../src/digits/index.js";

// Some servers send a .gz with Content-Encoding: gzip, so that the page gets it unpacked: it takes
// both.
const { train } = await loadDigits();
process.stdout.write(gzipSync(writeImages(train.images)));
