import { fetchText, loadPart } from "../../files/index.js";
import { guessBefore } from "../../ui/controls/veil.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import type { NumPyBlock } from "./at-run/block-code.js";
import type { PagePython } from "./at-run/page-python.js";
import { placeOf, resultGuide } from "./result-place.js";
import { words } from "./words/index.js";

/** Where Python is, as `FileAttachment` says it. */
export interface NumPyFiles {
  readonly script: string;
  readonly packed: string;
  /** How large the packed Python is; NaN in the preview, which does not know it. */
  readonly bytes: number;
  /** Where a Python file is that defines what the page's blocks use beside NumPy. */
  readonly before?: string;
  readonly invalidation: Promise<void>;
}

/** The page's pairs of code that can be run. */
export interface NumPyRuns {
  /** Says of each pair, in their order, what its NumPy finds in the figures and makes. It holds until `invalidation`. */
  offer(blocks: readonly NumPyBlock[], invalidation: Promise<void>): void;
}

/** What is said where the size is not known. */
const USUAL_BYTES = 8_900_000;

/** Less than this is an archive without Python. */
const LEAST_BYTES = 1_000;

/**
 * Gives each NumPy block of the page's pairs a button that runs it on the figures' present numbers, compares what comes
 * with theirs, and lights it there. Python is loaded when one is pressed first. Where the site carries none, there is none.
 */
export function NumPyRuns({
  script,
  packed,
  bytes = Number.NaN,
  before,
  invalidation,
}: NumPyFiles): NumPyRuns {
  let python: Promise<PagePython> | undefined;
  let running = 0;
  const leadTo = resultGuide();
  const open = async () => {
    const { openPagePython } = await loadPart(() => import("./at-run/page-python.js"));
    return openPagePython({ script, packed, bytes: bytes || USUAL_BYTES });
  };
  invalidation.then(() => python?.then(({ end }) => end()));

  async function run(
    blocks: readonly (NumPyBlock & { code: string })[],
    { light, ...ways }: Figure,
    say: (what: string) => void,
  ): Promise<readonly HTMLElement[]> {
    python ??= open().catch((error) => {
      python = undefined; // the next run asks again
      throw error;
    });
    const [{ run }, { blockCode }, { blockResults }] = await Promise.all([
      python,
      loadPart(() => import("./at-run/block-code.js")),
      loadPart(() => import("./at-run/block-results.js")),
    ]);
    const defined = before === undefined ? "" : await fetchText(before);
    const { made } = blocks.at(-1)!;
    const reply = await run(blockCode(blocks, defined), Object.keys(made).length, say);
    const { said, parts } = blockResults(reply, made, ways);
    say(said);
    if (reply.type === "called") light(Object.keys(made).at(-1)!);
    return parts;
  }

  /** Runs after those that run, which is said at once. */
  const inTurn: typeof run = async (blocks, figure, say) => {
    if (running > 0) say(words.waiting);
    running += 1;
    try {
      return await run(blocks, figure, say);
    } finally {
      running -= 1;
    }
  };

  return {
    offer(blocks, invalidation) {
      if (bytes < LEAST_BYTES) return;
      const pairs = [...document.querySelectorAll<HTMLElement>(".code-pair")];
      if (pairs.length !== blocks.length) {
        throw new RangeError(`offer: ${blocks.length} blocks for ${pairs.length} pairs of code`);
      }
      const coded = blocks.map((block, i) => {
        const code = pairs[i]!.querySelector("code.language-py")?.textContent ?? "";
        return { ...block, code };
      });
      const gone = new AbortController();
      invalidation.then(() => gone.abort());
      for (const [i, pair] of pairs.entries()) {
        const { figure, made } = blocks[i]!;
        const root = () => (figure === undefined ? pair : document.getElementById(figure)!);
        const place = (tensor: string) => placeOf(tensor, pair, root());
        const isShown = (tensor: string) => place(tensor) !== null;
        const light = (tensor: string) => {
          const linked = root().closest("[data-link-root]");
          if (linked !== null) emit(linked, "point", tensor);
        };
        const lead = (tensor: string, name: HTMLElement) => {
          const to = place(tensor);
          if (to !== null) leadTo(to, name, gone.signal);
          light(tensor);
        };
        const guess = () =>
          Object.keys(made)
            .flatMap((tensor) => place(tensor) ?? [])
            .map(guessBefore)
            .find((to) => to !== undefined);
        const { button, output } = Run({
          guess,
          run: (say) => inTurn(coded.slice(0, i + 1), { light, lead, isShown }, say),
        });
        (pair.querySelector(".code-bar") ?? pair).prepend(button);
        pair.append(output);
        invalidation.then(() => {
          button.remove();
          output.remove();
        });
      }
    },
  };
}

/** What a block can do with the figure that shows what it makes. */
interface Figure {
  light(tensor: string): void;
  /** Whether it has a matrix there. */
  isShown(tensor: string): boolean;
  /** Takes the reader there from a result's name. */
  lead(tensor: string, name: HTMLElement): void;
}

interface RunOptions {
  run(say: (what: string) => void): Promise<readonly HTMLElement[]>;
  /** What leads to the guess that comes before the result; undefined where none does. */
  guess(): (() => void) | undefined;
}

/** A button, and below the code what came of it. */
function Run({ run, guess }: RunOptions) {
  const button = element(
    "button",
    { type: "button", class: "run-block", "aria-label": words.runLabel },
    words.run,
  );
  const said = element("p", { class: "block-said", role: "status" });
  const results = element("div", { class: "block-results" });
  const output = element("div", { class: "block-output" }, said, results);
  const say = (what: string) => {
    said.textContent = what;
  };
  button.addEventListener("click", async () => {
    if (!isPressable(button)) return;
    const first = guess();
    if (first !== undefined) {
      say(words.askedFirst);
      results.replaceChildren(
        element("button", { type: "button", onclick: first }, words.toQuestion),
      );
      return;
    }
    setPressable(button, false);
    results.replaceChildren();
    try {
      results.replaceChildren(...(await run(say)));
    } catch (error) {
      say(words.failed((error as Error).message));
    }
    setPressable(button, true);
  });
  return { button, output };
}
