import { loadDigits } from "../../data/digits.js";

// One digit of the test set, for pages that need no more: its label and 28 × 28 pixels from 0 to 255.
const { test } = await loadDigits();
process.stdout.write(
  JSON.stringify({ label: test.labels[0], pixels: Array.from(test.images.subarray(0, 784)) }),
);
