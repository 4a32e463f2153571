import { expect, test } from "vitest";
import { spokenText } from "../../../src/ui/text/raised.js";

test("the sign of transposition is read aloud as a word, apart from what follows it", () => {
  expect(spokenText("K′ᵀ")).toBe("K′ transposed");
  expect(spokenText("(∂L/∂Y′)ᵀX′")).toBe("(∂L/∂Y′) transposed X′");
  expect(spokenText("a row of Xᵀ, of Xᵀ · ∂L/∂Z")).toBe(
    "a row of X transposed, of X transposed · ∂L/∂Z",
  );
  expect(spokenText("T and Xᵗ")).toBe("T and Xᵗ");
});
