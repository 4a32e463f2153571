import {
  checkWords,
  failureText,
  fingerprint,
  isOfTheSite,
  type Report,
} from "../../exercises/index.js";
import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What has come of a run, and the fingerprint of its code, where there was one. */
export interface Outcome {
  readonly said: string;
  readonly code?: string | undefined;
}

/**
 * What is going on, and then what has come of the last run; as long as the code is another than the one that was run,
 * that is said too, and `data-outdated` on the desk greys what has come of it.
 */
export function RunState(last: Outcome, now: string, desk: HTMLElement) {
  const root = element("p", { class: "run-state", role: "status" });
  let outcome = last;
  function show(code: string): void {
    const isOther = outcome.code !== undefined && outcome.code !== fingerprint(code);
    desk.toggleAttribute("data-outdated", isOther);
    const said = formatsOf().running([outcome.said, isOther ? words.desk.otherCode : null]);
    if (root.textContent !== said) root.textContent = said; // else each letter that is typed would be announced
  }
  show(now);
  let runs = 0;
  return {
    element: root,
    /** Says what has nothing to do with the code. */
    say(said: string): void {
      outcome = { said };
      desk.removeAttribute("data-outdated");
      root.textContent = said;
    },
    /** Says what has come of a run, beside the code as it is now. */
    done(of: Outcome, code: string): void {
      outcome = of;
      show(code);
      root.dataset.runs = String(++runs);
    },
    /** Looks again whether the code is the one that was run. */
    show,
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
