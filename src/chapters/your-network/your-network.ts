import {
  type Examined,
  type FoundCode,
  openExamination,
  openQuestions,
  openSession,
  rolesBy,
} from "../../exercises/network/index.js";
import { startPython } from "../../figures/exercises/start-python.js";
import { formatsOf } from "../../language/format.js";
import type { PythonAddresses } from "../../python/index.js";
import { number, readUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { onWrittenElsewhere } from "../../ui/dom/restored.js";
import { LayerChecks } from "./check-layers.js";
import { checksSaid } from "./checks-said.js";
import { openCodeDesk } from "./code-desk.js";
import { failureSaid } from "./failure-said.js";
import { foundMistakes } from "./found-mistakes.js";
import { KEPT_KEY, keepCode, keptCode } from "./kept-code.js";
import { KeptNote } from "./kept-note.js";
import { lineIn } from "./layer-report.js";
import { QuestionsForm } from "./questions-form.js";
import { openQueue } from "./queue.js";
import { type DigitAddresses, Training } from "./training.js";
import { WithoutPython } from "./without-python.js";
import { words } from "./words/index.js";

export interface NetworkAddresses {
  readonly editor: string;
  readonly python: PythonAddresses;
  readonly digits: DigitAddresses;
  /** A whole program in the manner of a course, to begin with. */
  readonly example: string;
}

/**
 * A reader's own network: the code, which classes are its layers, what checks find in each, and its training beside the
 * right one. Code runs when the reader presses Run, in a frame that reaches nothing.
 */
export async function YourNetwork(
  addresses: NetworkAddresses,
  { invalidation }: { invalidation: Promise<void> },
): Promise<HTMLElement> {
  if (addresses.python.bytes === 0) return WithoutPython();
  // What random cases and first weights are drawn from; a link may fix another, `?seed=7`.
  const { seed } = readUrl({ seed: number(0, 9999, 1) });
  let say = (_: string) => {};
  let isBusy = false;
  const session = openSession(() =>
    startPython(addresses.python, (what) => say(what), words.state.reading),
  );
  const examine = openExamination(session);
  const kept = keptCode();
  let { code: written, answers } = kept;
  let read: string | undefined; // the code that was run
  let unread: string | null = null; // why nothing of it could be read
  let found: FoundCode = { classes: [], absent: [] };
  let examined: Examined = { questions: [], wiring: {}, failures: {} };
  const checks = LayerChecks(session, { seed, invalidation });
  invalidation.then(() => session.close());

  const keep = () => keptNote.show(keepCode({ code: written, aside: desk.aside, answers }));
  const mayGo = element("p", { class: "network-kept" }, words.desk.mayGo);
  const keptNote = KeptNote();
  const note = element("p", { class: "network-note" });
  const form = QuestionsForm((answered) => {
    answers = { ...answers, ...answered };
    keep();
    inTurn(async () => {
      forget();
      await ask();
      desk.say(words.state.asks(openQuestions(examined.questions).length));
    });
  });
  const inTurn = openQueue(({ message }) => {
    desk.done(message);
    busy(false);
  });
  const checkButton = element(
    "button",
    { type: "button", class: "primary", onclick: () => isPressable(checkButton) && inTurn(check) },
    words.check,
  );
  const training = Training(session, {
    digits: addresses.digits,
    seed,
    whose: () => rolesBy(examined),
    reports: checks.reports,
    inTurn,
    busy,
    markLine: (line) => desk.markLine(line),
  });
  const layers = element(
    "div",
    { class: "network-layers" },
    element("h2", { id: "which-is-which" }, words.headings.layers),
    note,
    form.element,
    element("div", { class: "buttons" }, checkButton),
    checks.element,
    element("h2", { id: "train-it" }, words.headings.training),
    training.element,
  );
  layers.hidden = true;
  const desk = await openCodeDesk({
    editor: addresses.editor,
    example: addresses.example,
    kept,
    onChange: (code) => {
      written = code;
      busy(isBusy);
    },
    onTyped: keep,
    onRun: (code) => {
      written = code;
      inTurn(() => run(code));
    },
    onStop: session.stop,
    invalidation,
  });
  say = desk.say;

  function busy(now: boolean): void {
    isBusy = now;
    desk.busy(now);
    const isOld = read !== undefined && written !== read;
    for (const button of [checkButton, training.button]) setPressable(button, !now && !isOld);
    if (!now) desk.print(session.printed);
    if (now || !isOld) return;
    forget();
    desk.print({ text: "", cut: false });
    desk.say(formatsOf().running([unread, words.state.changed]));
  }
  /** Removes what was found in code, or under answers, that are no longer there. */
  function forget(): void {
    checks.forget();
    training.clear();
  }
  async function run(code: string): Promise<void> {
    busy(true);
    read = code;
    unread = null;
    keep();
    forget();
    desk.markLine(undefined);
    desk.say(words.state.reading);
    const loaded = await session.load(code);
    found = loaded.found;
    layers.hidden = found.classes.length === 0;
    note.textContent = words.state.absent(found.absent);
    const failed = loaded.failure && failureSaid(loaded.failure);
    if (written === read) desk.markLine(loaded.failure?.line);
    if (found.classes.length === 0) {
      unread = failed ?? null;
      desk.done(failed ?? words.state.noClasses);
      return busy(false);
    }
    await ask();
    const open = openQuestions(examined.questions).length;
    if (failed !== undefined) note.textContent = words.state.partly(failed, note.textContent);
    const stopped = Object.values(examined.failures).find(
      ({ reason }) => reason.code === "stopped",
    );
    if (stopped !== undefined) desk.done(failureSaid(stopped));
    else if (open > 0) desk.done(words.state.asks(open));
    else await check();
    busy(false);
  }
  /** Asks what the answers leave open, and tries the layers that are known. */
  async function ask(): Promise<void> {
    busy(true);
    examined = await examine(found, answers);
    form.show(examined);
    session.wire(examined.wiring);
    busy(false);
  }
  async function check(): Promise<void> {
    busy(true);
    forget();
    const made = await checks.check(examined.wiring, say);
    if (written === read) desk.markLine(lineIn(made));
    desk.done(checksSaid(made, examined), written === read ? foundMistakes(made, examined) : []);
    busy(false);
  }
  busy(false);
  const root = element("div", { class: "your-network" }, desk.element, mayGo, keptNote, layers);
  onWrittenElsewhere(root, KEPT_KEY, () => {
    const elsewhere = keptCode();
    // Where other code stands here, the questions that both tabs have answered are those of the code here.
    answers = desk.hear(elsewhere) ? elsewhere.answers : { ...elsewhere.answers, ...answers };
  });
  return root;
}
