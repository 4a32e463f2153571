import { expect, test } from "vitest";
import { firstStep } from "../../../src/chapters/slips/first-steps.js";
import { claimOf } from "../../../src/chapters/slips/remark-hunt.js";
import { seededRandom, tensor } from "../../../src/nn/index.js";

test("from U(−1, 1) the first loss and the first kernels’ gradient are many times those of He’s rule", () => {
  const random = seededRandom(4);
  const image = tensor(
    [1, 1, 28, 28],
    Float64Array.from({ length: 784 }, () => random()),
  );
  const [article, he] = [firstStep("article", image, 3, 10), firstStep("he", image, 3, 10)];
  expect(article.loss / he.loss).toBeGreaterThan(5);
  expect(claimOf(article.gradient / he.gradient)).toBe("causes");
});

test("a claim is borne out where the gradients differ clearly, either way", () => {
  expect([claimOf(25), claimOf(1.4), claimOf(0.1)]).toEqual(["causes", "nothing", "prevents"]);
});
