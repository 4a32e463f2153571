import { expect, test } from "vitest";
import { lossCsv } from "../../../src/training/files/loss-csv.js";

test("lossCsv has a line a batch, and the accuracy beside the batch that it was measured after", () => {
  const accuracies = [{ epoch: 1, batches: 2, accuracy: 0.5, count: 10 }];
  expect(lossCsv({ losses: [2.5, 1.25, 1], batches: 2, accuracies })).toBe(
    "batch,epoch,loss,test_accuracy\n1,1,2.5,\n2,1,1.25,0.5\n3,2,1,\n",
  );
});
