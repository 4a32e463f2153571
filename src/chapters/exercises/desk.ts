import {
  checkWords,
  type Exercise,
  failureText,
  isOfTheSite,
  languageOfWork,
  lineOf,
  type Report,
  stubOf,
  type Work,
} from "../../exercises/index.js";
import { openEditor } from "../../figures/exercises/editor/open-editor.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { ask } from "./ask.js";
import { LanguageChoice } from "./language-choice.js";
import { freshWork, withRun } from "./progress.js";
import { forgetReports, rememberReport } from "./results-store.js";
import { type Kept, readWork, STORE_KEY, writeWork } from "./store.js";
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
  /** Other work stands on the desk than before: it was reset, or is in another language. */
  onReplaced(work: Work): void;
  /** What is said of the last run, before another one. */
  recalled: string;
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
  let canKeep = true;
  const kept = element("span", { class: "kept", role: "status" });
  const told = element("p", { class: "run-state", role: "status" }, options.recalled);
  const runButton = element(
    "button",
    { type: "button", class: "primary", onclick: run },
    words.desk.run,
  );
  const stopButton = element("button", { type: "button", onclick: options.stop }, words.desk.stop);
  const resetButton = element("button", { type: "button", onclick: reset }, words.desk.reset);
  stopButton.hidden = true;

  /** The work as the browser keeps it, in which another tab may have changed something; else what is known here. */
  function current(): Work {
    return canKeep ? readWork(exercise, options.language) : work;
  }
  function change(part: Partial<Work>): void {
    work = { ...current(), ...part };
    const how = writeWork(exercise, work);
    canKeep = how === "saved";
    tell(how);
  }
  function tell(how: Kept | "elsewhere"): void {
    kept.dataset.kept = how;
    kept.textContent = words.kept[how];
  }
  const editor = await openEditor(options.editor, {
    code: work.code,
    language: languageOfWork(work),
    label: words.desk.label(title),
    describedBy: "editor-keys",
    onChange: (code) => change({ code }),
    onRun: run,
  });
  let running = false;
  let runs = 0;
  async function run(): Promise<void> {
    if (running) return;
    busy(true);
    told.textContent = words.desk.running;
    const code = editor.read();
    const report = await options.run(code, languageOfWork(current()), (what) => {
      told.textContent = what;
    });
    busy(false);
    if (report.ended === undefined || !isOfTheSite(report.ended)) {
      rememberReport(report, code, new Date());
      editor.markLine(report.checks.map(lineOf).find((line) => line !== undefined));
      change({ log: withRun(current().log, code, report, new Date()) });
    }
    told.textContent = summary(report);
    told.dataset.runs = String(++runs);
  }
  function busy(now: boolean): void {
    running = now;
    stopButton.hidden = !now;
    runButton.setAttribute("aria-disabled", String(now));
  }
  /** Goes over to the other language; the code in this one is put aside until the reader comes back to it. */
  function choose(language: CodeLanguage): void {
    options.stop();
    const { code, aside } = current();
    const isStub = code === stubOf(exercise, languageOfWork(current()));
    const other = aside ?? stubOf(exercise, language);
    change({ language, code: other, aside: isStub ? undefined : code });
    editor.write(other, language);
    editor.markLine(undefined);
    told.textContent = "";
    options.onReplaced(work);
  }
  async function reset(): Promise<void> {
    if (!(await ask(words.desk.askReset(title)))) return;
    options.stop();
    const language = languageOfWork(work);
    editor.write(stubOf(exercise, language), language);
    editor.markLine(undefined);
    forgetReports(exercise.id);
    work = freshWork(exercise, language);
    tell(writeWork(exercise, null));
    told.textContent = words.desk.wasReset;
    options.onReplaced(work);
  }

  // The same exercise in another tab, or on a page that the browser took out of its memory: the last one that is typed in
  // would win in silence.
  const stopped = new AbortController();
  const { signal } = stopped;
  const compare = () => readWork(exercise).code !== editor.read() && tell("elsewhere");
  addEventListener("storage", ({ key }) => key === STORE_KEY && compare(), { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && compare(), { signal });
  options.invalidation.then(() => {
    stopped.abort();
    editor.close();
  });

  return {
    element: element(
      "div",
      { class: "desk" },
      LanguageChoice({ ...options, chosen: languageOfWork(work), choose }),
      element("p", { id: "editor-keys", class: "editor-keys" }, words.desk.keys),
      editor.element,
      element("div", { class: "buttons" }, runButton, stopButton, resetButton, kept),
      told,
    ),
    get work() {
      return current();
    },
    change,
  };
}

/** What a run has come to, in a sentence. */
export function summary({ passed, checks, ended }: Report): string {
  if (ended !== undefined && isOfTheSite(ended)) return failureText(ended, checkWords());
  const count = checks.filter(({ status }) => status === "passed").length;
  if (passed) return words.desk.passed(checks.length);
  const failed = words.desk.failed(count, checks.length);
  return ended === undefined ? failed : `${failed} ${failureText(ended, checkWords())}`;
}
