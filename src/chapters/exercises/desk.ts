import {
  type Exercise,
  fingerprint,
  isOfTheSite,
  isStub,
  languageOfWork,
  lineOf,
  type Report,
  stubOf,
  type Work,
} from "../../exercises/index.js";
import { openKeptEditor } from "../../figures/exercises/editor/kept-editor.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { inLanguage } from "../../language/language.js";
import { StartAndStop } from "../../ui/controls/start-and-stop.js";
import { element } from "../../ui/dom/element.js";
import { onWrittenElsewhere } from "../../ui/dom/restored.js";
import { ask } from "./ask.js";
import { KEPT_SAID } from "./kept-said.js";
import { LanguageChoice } from "./language-choice.js";
import { freshWork, withRun } from "./progress.js";
import { forgetReports, rememberReport } from "./results-store.js";
import { type Outcome, RunState, summary } from "./run-state.js";
import { hasSubmission, type Kept, readWork, STORE_KEY, writeWork } from "./store.js";
import { words } from "./words/index.js";

export interface DeskOptions {
  /** The address of the editor's script. */
  editor: string;
  /** The languages that the exercise is set in. */
  languages: readonly CodeLanguage[];
  /** Whether this copy of the site carries Python. */
  hasPython: boolean;
  /** The language of work that is not yet begun. */
  language: CodeLanguage;
  /** Runs the checks over code in a language; `say` is told what there is to wait for. */
  run(code: string, language: CodeLanguage, say: (what: string) => void): Promise<Report>;
  stop(): void;
  /** A run has ended of the work that is on the desk. */
  onReport(report: Report): void;
  /** Other work stands on the desk than before: it was reset, or is in another language. */
  onReplaced(work: Work): void;
  /** Another tab has changed the work: shows its answers and hints, and gives whether all of them can be seen now. */
  onElsewhere(work: Work): boolean;
  /** What has come of the last run, before another one. */
  recalled: Outcome;
  invalidation: Promise<void>;
}

/** The editor with its buttons, over work that is kept as it is typed. */
export interface Desk {
  readonly element: HTMLElement;
  readonly work: Work;
  /** Changes some of the work, and keeps it. */
  change(part: Partial<Work>): void;
}

/** Opens the editor over the work that the browser keeps on an exercise. Nothing is run until it is asked for. */
export async function openDesk(exercise: Exercise, options: DeskOptions): Promise<Desk> {
  const { title } = inLanguage(exercise.words);
  let work = readWork(exercise, options.language);
  let language = languageOfWork(work); // of the code in the editor
  let canKeep = true;
  const kept = element("span", { class: "kept", role: "status" });
  const root = element("div", { class: "desk" });
  const told = RunState(options.recalled, work.code, root);
  const { run: start, stop } = words.desk;
  const buttons = StartAndStop({ start, stop }, run, options.stop);
  const resetButton = element("button", { type: "button", onclick: reset }, words.desk.reset);

  /**
   * The work as the browser keeps it, in which another tab may have changed something; else, where nothing can be kept or
   * the browser has been cleared, what is known here.
   */
  function current(): Work {
    return canKeep && hasSubmission() ? readWork(exercise, language) : work;
  }
  function change(part: Partial<Work>): void {
    work = { ...current(), ...part };
    const how = writeWork(exercise, work);
    canKeep = how === "saved";
    tell(how);
  }
  /** Code that is typed, with its language: code in the other one, to which another tab has gone over, is put aside. */
  function typed(code: string): Partial<Work> {
    const before = current();
    return languageOfWork(before) === language
      ? { code }
      : { code, language, aside: asideOf(before) };
  }
  const asideOf = (before: Work) => (isStub(exercise, before) ? undefined : before.code);
  function tell(how: Kept | "elsewhere" | "together"): void {
    kept.dataset.kept = how;
    kept.textContent = KEPT_SAID[how];
  }
  const editor = await openKeptEditor(options.editor, {
    code: work.code,
    language,
    label: words.desk.label(title),
    describedBy: "editor-keys",
    onChange: told.show,
    onTyped: (code) => change(typed(code)),
    onRun: run,
  });
  function put(kept: Work): void {
    language = languageOfWork(kept);
    editor.put(kept.code, language);
  }
  /** Other work comes on the desk, with nothing of what came of the code before it. */
  function replace(by: Work, said = ""): void {
    turn++;
    options.stop();
    work = by;
    put(by);
    languages.show(language);
    told.say(said);
    options.onReplaced(by);
  }
  let running = false;
  let turn = 0; // a run of work that was replaced meanwhile leaves nothing
  async function run(): Promise<void> {
    if (running) return;
    busy(true);
    told.say(words.desk.running);
    const code = editor.read();
    const mine = turn;
    const say = (what: string) => turn === mine && told.say(what);
    const report = await options.run(code, language, say);
    busy(false);
    if (turn !== mine) return;
    options.onReport(report);
    const hasRun = report.ended === undefined || !isOfTheSite(report.ended);
    if (hasRun) {
      rememberReport(report, code, new Date());
      const line = report.checks.map(lineOf).find((line) => line !== undefined);
      if (editor.read() === code) editor.markLine(line);
      change({ log: withRun(current().log, code, report, new Date()) });
    }
    told.done({ said: summary(report), ...(hasRun && { code: fingerprint(code) }) }, editor.read());
  }
  function busy(now: boolean): void {
    running = now;
    buttons.busy(now);
  }
  /** Goes over to the other language; the code in this one is put aside until the reader comes back to it. */
  function choose(other: CodeLanguage): void {
    const before = current();
    const code = before.aside ?? stubOf(exercise, other);
    if (languageOfWork(before) === other)
      work = before; // another tab has gone over to it
    else change({ language: other, code, aside: asideOf(before) });
    replace(work);
  }
  async function reset(): Promise<void> {
    if (!(await ask(words.desk.askReset(title)))) return;
    forgetReports(exercise.id);
    tell(writeWork(exercise, null));
    replace(freshWork(exercise, language), words.desk.wasReset);
  }

  // The same exercise in another tab, or on a page that the browser took out of its memory.
  function compare(): void {
    const theirs = readWork(exercise, language);
    const code = editor.read();
    const mayTake = editor.mayTake(theirs.code);
    if (theirs.code === code && besideCode(theirs) === besideCode(work)) return;
    const isTaken = canKeep && mayTake;
    if (isTaken && languageOfWork(theirs) !== language) replace(theirs);
    else if (isTaken && theirs.code !== code) put(theirs);
    const isShown = canKeep && options.onElsewhere(theirs);
    if (canKeep) work = theirs;
    tell(isTaken && isShown ? "together" : "elsewhere");
  }
  const languages = LanguageChoice({ ...options, chosen: language, choose });
  if (languages.element !== null) root.append(languages.element);
  root.append(
    element("p", { id: "editor-keys", class: "editor-keys" }, words.desk.keys),
    editor.element,
    element("div", { class: "buttons" }, buttons.start, buttons.stop, resetButton, kept),
    told.element,
  );
  onWrittenElsewhere(root, STORE_KEY, compare);
  options.invalidation.then(() => editor.close());

  return {
    element: root,
    get work() {
      return current();
    },
    change,
  };
}

/** What is kept of work beside its code, as a text to be compared. */
function besideCode({ answers, hints, log }: Work): string {
  return JSON.stringify([answers, hints ?? 0, log]);
}
