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
import { element } from "../../ui/dom/element.js";
import { LayerReport } from "./layer-report.js";
import { words } from "./words/index.js";

export interface LayerChecks {
  /** Where the reports are shown, each as soon as it is there. */
  readonly element: HTMLElement;
  /** What came of each layer at the last check. */
  reports(): readonly Report[];
  /** Checks the layers that are known, one after the other, until one is stopped. */
  check(wiring: Wiring, say: (what: string) => void): Promise<readonly Report[]>;
  /** Removes the reports: of code, or under answers, that are no longer there. */
  forget(): void;
}

/** The checks of a session's layers, with random cases drawn from a seed. */
export function LayerChecks(
  session: Session,
  { seed, invalidation }: { seed: number; invalidation: Promise<void> },
): LayerChecks {
  const root = element("div", { class: "network-reports" });
  let reports: Report[] = [];
  let drop = () => {};
  invalidation.then(() => drop());

  function forget(): void {
    drop();
    reports = [];
    root.replaceChildren();
  }
  async function check(wiring: Wiring, say: (what: string) => void): Promise<readonly Report[]> {
    forget();
    const dropped = new Promise<void>((resolve) => {
      drop = resolve;
    });
    const made = reports;
    for (const role of ROLES) {
      const wired = wiring[role];
      if (wired === undefined) continue;
      say(words.state.checking(words.roles[role]));
      const report = await checkLayer(session, wired, { seed });
      made.push(report);
      const asksTies = role === "pooling" && isRightBackward(report);
      const ties = asksTies ? await tiesOf(session, wired) : null;
      const exercise = exerciseOfLayer(wired);
      root.append(LayerReport(report, { exercise, wired, ties, invalidation: dropped }));
      if (report.ended?.reason.code === "stopped") break;
    }
    return made;
  }
  return { element: root, reports: () => reports, check, forget };
}

/** Whether the small example's gradient is right: of a wrong one, ties would say nothing. */
function isRightBackward({ checks }: Report): boolean {
  return checks.some(
    ({ operation, kind, status }) =>
      kind === "small" && isBackward({ name: operation }) && status === "passed",
  );
}
