import { raisedFailure } from "../python/reply-failure.js";
import type { Failure } from "../sandbox/failure.js";
import { type FoundCode, type Probe, probeOf } from "./found.js";
import type { Answers, Question } from "./question.js";
import { callQuestions, classQuestions, placeQuestions, wiredLayer } from "./questions.js";
import type { Session } from "./session.js";
import type { Role, Wiring } from "./wiring.js";

/** What the answers so far make of a reader's classes. */
export interface Examined {
  /** All questions, answered or not, in the order of the layers. */
  readonly questions: readonly Question[];
  /** The layers of which everything is known. */
  readonly wiring: Wiring;
  /** Why a layer could not be tried, or not to its end. */
  readonly failures: Readonly<Partial<Record<Role, Failure>>>;
}

/** Asks what has to be asked; each layer is tried once it is known how it is called, and again when that changes. */
export function openExamination(
  session: Session,
): (found: FoundCode, answers: Answers) => Promise<Examined> {
  const probes = new Map<string, Probe | Failure>();
  let examined: FoundCode | undefined;

  return async (found, answers) => {
    if (found !== examined) probes.clear();
    examined = found;
    const questions: Question[] = [];
    const wiring: { -readonly [R in Role]?: Wiring[R] } = {};
    const failures: Partial<Record<Role, Failure>> = {};
    for (const about of classQuestions(found.classes, answers)) {
      questions.push(about);
      const { role } = about;
      const chosen = found.classes.find(({ name }) => name === about.chosen);
      if (chosen === undefined) continue;
      questions.push(...callQuestions(role, chosen, answers));
      const draft = wiredLayer(role, chosen, answers, null);
      if (draft === null) continue;
      const key = JSON.stringify(draft);
      const probe = probes.get(key) ?? (await probed(session, draft));
      if ("reason" in probe) {
        failures[role] = probe;
        if (probe.reason.code === "stopped") break; // and nothing is remembered of it
      }
      probes.set(key, probe);
      if ("reason" in probe) continue;
      if (probe.alone || probe.ownRate) {
        failures[role] = {
          kind: "result",
          reason: { code: probe.alone ? "no-batch" : "own-rate" },
        };
        continue;
      }
      const updatesItself = Object.values(draft.backward.given).includes("rate") || probe.steps;
      questions.push(...placeQuestions(role, probe, answers, updatesItself));
      if (probe.failed !== null) failures[role] = raisedFailure(probe.failed);
      wiring[role] = wiredLayer(role, chosen, answers, probe) ?? undefined;
    }
    return { questions, wiring, failures };
  };
}

async function probed(session: Session, draft: object): Promise<Probe | Failure> {
  const told = await session.tell("probe", draft);
  return "failure" in told ? told.failure : probeOf(told.answer);
}

/** The questions that have no answer yet. */
export function openQuestions(questions: readonly Question[]): Question[] {
  return questions.filter(({ chosen }) => chosen === "");
}
