import { formatsOf } from "../../../language/format.js";
import type { Tensor } from "../../../nn/index.js";
import { MOST_PRINTED, type NoNumbers, type Numbers, type Reply } from "../../../python/index.js";
import { element } from "../../../ui/dom/element.js";
import { TensorGrid } from "../../../ui/tensor/tensor-grid.js";
import { figuresText } from "../../../ui/text/number-text.js";
import { words } from "../words/index.js";
import { RESULT } from "./block-code.js";

/** The largest difference that counts as none. */
const TOLERANCE = 1e-10;

/** A larger matrix is only printed. */
const MOST_CELLS = 400;

/** What came of a block: what is said of it, and what is shown. */
export interface Shown {
  readonly said: string;
  readonly parts: readonly HTMLElement[];
}

/**
 * What Python has answered beside the tensors that the figure has: each result as it was printed, and whether it is the
 * same. Its name leads to it in the figure; what the figure does not show, `isShown`, stands here as a matrix itself.
 */
export function blockResults(
  reply: Reply,
  made: Readonly<Record<string, Tensor>>,
  {
    lead,
    isShown,
  }: { lead(tensor: string, name: HTMLElement): void; isShown(tensor: string): boolean },
): Shown {
  if (reply.type === "raised") {
    const { name, said } = reply.raised;
    return { said: words.raised(name, said), parts: [] };
  }
  if (reply.type !== "called") {
    return { said: words.failed("said" in reply ? reply.said : reply.type), parts: [] };
  }
  const [before = "", ...printed] = reply.printed.slice(0, MOST_PRINTED).split(RESULT);
  const compared = Object.entries(made).map(([name, tensor], i) => {
    const remark = differenceOf(reply.results[i], tensor);
    return { name, remark, text: printed[i]?.trimEnd() ?? words.cut };
  });
  const wrong = compared.filter(({ remark }) => remark !== null).length;
  const parts: HTMLElement[] = compared.map(({ name, remark, text }) => {
    if (!isShown(name)) return Alone(name, remark, made[name]!, text);
    return element(
      "div",
      { class: "block-result", "data-agrees": remark === null },
      element(
        "p",
        {},
        element(
          "button",
          {
            type: "button",
            onclick: ({ currentTarget }: Event) => lead(name, currentTarget as HTMLElement),
          },
          name,
        ),
        formatsOf().headed("", remark ?? words.agrees),
      ),
      element("pre", { tabindex: "0" }, text),
    );
  });
  if (before !== "") {
    parts.unshift(element("p", {}, words.printed), element("pre", { tabindex: "0" }, before));
  }
  return { said: words.done(compared.length, wrong), parts };
}

/** A result that no figure shows, as a matrix whose cells are lit with theirs; as it was printed where it is none, or wrong. */
function Alone(name: string, remark: string | null, tensor: Tensor, text: string): HTMLElement {
  const isMatrix = tensor.shape.length >= 2 && tensor.data.length <= MOST_CELLS;
  return element(
    "div",
    { class: "block-result", "data-agrees": remark === null, "data-alone": true },
    element(
      "p",
      {},
      element("strong", {}, name),
      formatsOf().headed("", remark ?? words.agreesAlone),
    ),
    remark === null && isMatrix
      ? TensorGrid(tensor, { name, size: "close" })
      : element("pre", { tabindex: "0" }, text),
  );
}

/** What is another than in the figure; null where nothing is. */
function differenceOf(got: Numbers | NoNumbers | undefined, tensor: Tensor): string | null {
  if (got === undefined || "code" in got) return words.noNumbers;
  const shape = `[${tensor.shape.join(", ")}]`;
  if (`[${got.shape.join(", ")}]` !== shape) return words.anotherShape(shape);
  const differences = got.cells.map((cell, i) => Math.abs(cell - tensor.data[i]!));
  const isSame = differences.every((difference) => difference <= TOLERANCE); // no NaN is
  return isSame ? null : words.differs(figuresText(Math.max(...differences), 2));
}
