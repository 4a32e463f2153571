import { checkWords, type Exercise, TOOLS, type Tool } from "../../exercises/index.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { inLanguage } from "../../language/language.js";
import { element } from "../../ui/dom/element.js";
import { inlineCode } from "../../ui/text/inline-code.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { signatureText } from "./symbols.js";
import { words } from "./words/index.js";

/** What is asked: the task, and each function's name in a language, with the shapes that go in and come out. */
export function Task(exercise: Exercise, language: CodeLanguage): HTMLElement {
  return element(
    "div",
    { class: "task-text" },
    ...inLanguage(exercise.words).task.map((paragraph) =>
      element("p", {}, ...inlineCode(paragraph)),
    ),
    ...exercise.operations.map((operation) =>
      element("p", { class: "signature" }, element("code", {}, signatureText(operation, language))),
    ),
  );
}

/** How tensors look in code of a language, and what may be called without importing it. */
export function Toolbox(language: CodeLanguage): HTMLElement {
  if (language === "numpy") return Tools(element("p", {}, ...words.python.tools(code)));
  const { tools } = checkWords();
  const rows = Object.entries(TOOLS).flatMap(([tool, signature]) => [
    element("dt", {}, element("code", {}, signature)),
    element("dd", {}, ...unbroken(tools[tool as Tool])),
  ]);
  return Tools(
    element("p", {}, ...words.task.tensors(code("x[n][c][i][j]"))),
    element("dl", {}, ...rows),
  );
}

function Tools(...told: HTMLElement[]): HTMLElement {
  return element(
    "details",
    { class: "toolbox" },
    element("summary", {}, words.task.toolbox),
    ...told,
  );
}

function code(text: string): HTMLElement {
  return element("code", {}, text);
}
