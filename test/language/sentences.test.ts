import { expect, test } from "vitest";
import { type Sentences, sentence, withoutStop } from "../../src/language/sentences.js";

type Coded = { code: "many" | "most"; count: number } | { code: "none" };

const sentences = {
  many: ({ count }) => `There are ${count}.`,
  most: ({ count }) => `There are ${count} at most.`,
  none: () => "There is none.",
} satisfies Sentences<Coded, "code">;

test("a code's sentence is told of what the code comes with", () => {
  const said = (coded: Coded) => sentence(sentences, coded.code, coded);
  expect(said({ code: "most", count: 2 })).toBe("There are 2 at most.");
  expect(said({ code: "none" })).toBe("There is none.");
});

test("a sentence that becomes a part of another one loses its full stop, in either language", () => {
  expect(withoutStop("It is gone.")).toBe("It is gone");
  expect(withoutStop("已不再保存。")).toBe("已不再保存");
  expect(withoutStop("a.npz: this is no .npz file")).toBe("a.npz: this is no .npz file");
});
