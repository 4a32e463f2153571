import { expect, test } from "vitest";
import { describeDiagnosis } from "../../../src/figures/training/diagnosis-note.js";

test("each diagnosis says what was measured", () => {
  expect(describeDiagnosis({ code: "stuck", epochs: 3, dead: [0.914, 1], first: 2.6 })).toBe(
    "The loss has stayed at log 10 for 3 epochs: the network answers every digit alike. On 100 test digits 91\u00a0% of " +
      "the units behind convolution 1 and 100\u00a0% of the units behind convolution 2 are dead.",
  );
  expect(describeDiagnosis({ code: "climbed", first: 2.605, peak: 1234567, batch: 2 })).toMatch(
    /^The loss climbed from 2\.6\d? to 1\.2e6 at batch 2\./,
  );
  expect(describeDiagnosis({ code: "overflowed", batch: 2, last: 2.605 })).toMatch(
    /^The last finite loss, of batch 1, was 2\.6\d?; the curve ends there\.$/,
  );
  expect(describeDiagnosis({ code: "too-large", loss: 54.845, spread: 52.542 })).toContain(
    "was 54.8, far above log 10 ≈ 2.30. On average the logits of a digit lie more than 52.5 apart",
  );
});
