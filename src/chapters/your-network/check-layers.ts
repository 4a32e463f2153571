import type { Report } from "../../exercises/index.js";
import {
  checkLayer,
  exerciseOfLayer,
  isBackward,
  ROLES,
  type Session,
  tiesOf,
  type Wiring,
} from "../../exercises/network/index.js";
import { LayerReport } from "./layer-report.js";
import { words } from "./words/index.js";

export interface CheckLayersOptions {
  readonly seed: number;
  /** Where the reports are shown, each as soon as it is there. */
  readonly reports: HTMLElement;
  say(what: string): void;
  /** Resolves when the reports are gone. */
  readonly invalidation: Promise<void>;
}

/** Checks the layers that are known, one after the other, until one is stopped; gives what came of each. */
export async function checkLayers(
  session: Session,
  wiring: Wiring,
  { seed, reports, say, invalidation }: CheckLayersOptions,
): Promise<Report[]> {
  const made: Report[] = [];
  for (const role of ROLES) {
    const wired = wiring[role];
    if (wired === undefined) continue;
    say(words.state.checking(words.roles[role]));
    const report = await checkLayer(session, wired, { seed });
    made.push(report);
    const asksTies = role === "pooling" && isRightBackward(report);
    const ties = asksTies ? await tiesOf(session, wired) : null;
    reports.append(
      LayerReport(report, { exercise: exerciseOfLayer(wired), wired, ties, invalidation }),
    );
    if (report.ended?.reason.code === "stopped") break;
  }
  return made;
}

/** Whether the small example's gradient is right: of a wrong one, ties would say nothing. */
function isRightBackward({ checks }: Report): boolean {
  return checks.some(
    ({ operation, kind, status }) =>
      kind === "small" && isBackward({ name: operation }) && status === "passed",
  );
}
