import { gzipSync } from "node:zlib";
import { loadDigits } from "../../data/digits.js";
import { writeLabels } from "../../src/digits/index.js";

const { test } = await loadDigits();
process.stdout.write(gzipSync(writeLabels(test.labels)));
