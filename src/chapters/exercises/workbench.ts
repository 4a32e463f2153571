import {
  exerciseById,
  LIMITS,
  languageOfWork,
  openBrowserPort,
  openPythonRunner,
  openRunner,
  type Report,
  type Runner,
  type Work,
} from "../../exercises/index.js";
import { ChecksList } from "../../figures/exercises/checks-list.js";
import { Comparison } from "../../figures/exercises/comparison.js";
import { Feedback } from "../../figures/exercises/feedback.js";
import { linkExample } from "../../figures/exercises/link-example.js";
import { PrintedOutput } from "../../figures/exercises/printed-output.js";
import { startPython } from "../../figures/exercises/start-python.js";
import { CODE_LANGUAGES, type CodeLanguage } from "../../language/code-languages.js";
import { formatsOf } from "../../language/format.js";
import { inLanguage } from "../../language/language.js";
import type { PythonAddresses } from "../../python/index.js";
import { number, readUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { chosenCodeLanguage } from "../../ui/page/code-language.js";
import { type Desk, openDesk } from "./desk.js";
import { SmallExample } from "./example.js";
import { Hints } from "./hints.js";
import { Questions } from "./questions.js";
import { recallReport } from "./results-store.js";
import { type Outcome, summary } from "./run-state.js";
import { Task, Toolbox } from "./task.js";
import { words } from "./words/index.js";

/** The addresses of the scripts that an exercise needs beside the page's own. */
export interface Scripts {
  editor: string;
  /** The worker that runs the checks; it is loaded at the first run. */
  checks: string;
  /** Python, where this copy of the site carries it; its size is 0 where it does not. */
  python: PythonAddresses;
}

/** What the random cases are drawn from; a link may fix another, `?seed=7`. */
const ADDRESS = { seed: number(0, 2 ** 32 - 1, 1) };

/**
 * One exercise, whole: the task, an example in numbers, the editor, the results of a run, hints and written
 * questions. Code is run only when the reader asks for it, in a sandbox.
 */
export async function Workbench(
  id: string,
  { scripts, invalidation }: { scripts: Scripts; invalidation: Promise<void> },
): Promise<HTMLElement> {
  const exercise = exerciseById(id);
  const { hints, questions } = inLanguage(exercise.words);
  const runners: Readonly<Record<CodeLanguage, Runner>> = {
    typescript: openRunner(() => openBrowserPort(scripts.checks)),
    numpy: openPythonRunner(() =>
      startPython(scripts.python, (what) => say(what), words.desk.running),
    ),
  };
  let say = (_: string) => {};
  invalidation.then(() => {
    for (const runner of Object.values(runners)) runner.close();
  });
  const example = element("figure", { class: "figure wide", "data-figure": "small-example" });
  const results = element("div", { class: "results" });
  const help = element("div", { class: "help" });
  const task = element("div", {});
  const toolbox = element("div", {});

  function run(
    code: string,
    language: CodeLanguage,
    tell: (what: string) => void,
  ): Promise<Report> {
    say = tell;
    const { seed } = readUrl(ADDRESS);
    return runners[language].runChecks(exercise, code, { seed, limits: LIMITS });
  }
  let dropReport = () => {};
  invalidation.then(() => dropReport());
  function showReport(report: Report): void {
    dropReport();
    const figure = element("figure", { class: "figure wide", "data-figure": "comparison" });
    for (const operation of exercise.operations) {
      const example = report.examples.find((example) => example.operation === operation.name);
      if (example !== undefined) figure.append(Comparison(operation, example, report.language));
    }
    figure.append(element("figcaption", {}, words.comparison.caption));
    results.replaceChildren(Feedback(report, exercise), ChecksList(exercise, report), figure);
    if (report.printed.text !== "") results.append(PrintedOutput(report.printed));
    const dropped = new Promise<void>((resolve) => {
      dropReport = resolve;
    });
    linkExample(figure, { address: "result", invalidation: dropped });
  }
  /** Shows the results of the last run again; gives what has come of it. */
  function recall(): Outcome {
    const found = recallReport(id);
    if (found === null) return { said: "" };
    const { report, time, code } = found;
    try {
      showReport(report);
      const when = formatsOf().moment(new Date(time));
      return { said: words.desk.lastRun(when, summary(report)), code };
    } catch {
      results.replaceChildren(); // of another version of the site, which says other things
      return { said: "" };
    }
  }
  /** Asks, and shows the example, by the names that the language of the code has. */
  function speak(language: CodeLanguage): void {
    task.replaceChildren(Task(exercise, language));
    toolbox.replaceChildren(Toolbox(language));
    const examples = exercise.operations.map((operation) => {
      const { name, small: given, reference } = operation;
      const right = { operation: name, given, expected: reference(given) };
      return SmallExample(operation, right, language);
    });
    example.replaceChildren(...examples, element("figcaption", {}, words.example.caption));
  }
  let showOthers = (_: Work) => true;
  function showHelp(desk: Desk, work: Work): void {
    const opened = Hints(hints, work.hints ?? 0, (open) =>
      desk.change({ hints: Math.max(open, desk.work.hints ?? 0) }),
    );
    const asked = Questions(questions, work.answers, (question, answer) =>
      desk.change({ answers: { ...desk.work.answers, [question]: answer } }),
    );
    help.replaceChildren(
      element("h2", {}, words.hints.heading),
      opened.element,
      element("h2", {}, words.questions.heading(Object.keys(questions).length)),
      asked.element,
    );
    showOthers = ({ hints = 0, answers }) => {
      opened.show(hints);
      return asked.show(answers);
    };
  }

  const languages = exercise.numpyStub === undefined ? (["typescript"] as const) : CODE_LANGUAGES;
  const hasPython = scripts.python.bytes > 0;
  const isNumPyChosen = chosenCodeLanguage() === "numpy" && languages.length > 1;
  const desk = await openDesk(exercise, {
    editor: scripts.editor,
    recalled: recall(),
    languages,
    hasPython,
    language: hasPython && isNumPyChosen ? "numpy" : "typescript",
    run,
    stop: () => {
      for (const runner of Object.values(runners)) runner.stop();
    },
    onReport: showReport,
    onReplaced(work) {
      results.replaceChildren();
      speak(languageOfWork(work));
      showHelp(desk, work);
    },
    onElsewhere: (work) => showOthers(work),
    invalidation,
  });
  showHelp(desk, desk.work);
  speak(languageOfWork(desk.work));
  linkExample(example, { address: "cell", invalidation });
  const chapter = element("a", { href: `../${exercise.chapter}.html` }, words.task.chapter);
  return element(
    "div",
    { class: "workbench", "data-exercise": id },
    task,
    element("p", { class: "chapter-link" }, ...words.task.chapterDerives(chapter)),
    example,
    element("h2", {}, words.desk.heading),
    toolbox,
    desk.element,
    results,
    help,
  );
}
