import { expect, test } from "vitest";
import type { Graded } from "../../grade/grade-all.js";
import { NO_KEY } from "../../grade/key.js";
import { feedback } from "../../grade/report/feedback.js";
import { EXERCISES, emptySubmission, exportedAt, withWork } from "../../src/exercises/index.js";

/** A student who has answered one question and written no code. */
const answered = withWork(emptySubmission("Ada"), "fold-input", {
  code: "",
  answers: { inverse: "It is not." },
  log: [],
});
const graded: Graded = {
  student: { name: "Ada", id: "", email: "", seed: "Ada", files: [], notes: [] },
  file: "ada.json",
  submission: answered,
  exercises: EXERCISES.slice(0, 5).map((exercise) => ({ exercise, points: 0, of: 10 })),
  notes: [],
};

test("exercises that nothing was handed in for share one sentence", () => {
  const text = feedback(graded, NO_KEY, "en");
  expect(text).toMatch(
    /Nothing was handed in for: Two paths to the loss; Linear, backwards; .*; Unfold the input\.\n$/,
  );
  expect(text).toMatch(/Fold the gradient back: 0 of 10 points\n-+\nNo code was handed in\.\n/);
  expect(text.match(/No code was handed in/g)).toHaveLength(1);
  expect(text).toContain("    It is not.\n");
});

test("feedback is in the language that is asked for, the exercises’ titles and questions too", () => {
  const text = feedback(graded, NO_KEY, "zh");
  expect(text).toMatch(/^Ada \(ada\.json\)：0 分，满分 50 分\n/);
  expect(text).toMatch(/\n把梯度折叠回去：0 分，满分 10 分\n-+\n没有提交代码。\n/);
  expect(text).toContain("? foldInput 是 unfoldInput 的逆吗？");
  expect(text).toMatch(/以下练习没有提交：通往损失的两条路径；线性层的反向传播；.*；展开输入。\n$/);
});

test("feedback is in the language of the pages that the work was exported from, whatever is asked for", () => {
  const submission = exportedAt(answered, new Date("2026-12-24T10:00:00Z"), "zh");
  const own = feedback({ ...graded, submission }, NO_KEY, "en");
  expect(own).toBe(feedback(graded, NO_KEY, "zh"));
});
