import type { Run } from "../run/run.js";
import type { Training } from "../worker/client.js";
import { type Diagnosis, diagnose, type Evidence, isAtGuessing } from "./diagnose.js";
import { lookInside } from "./look-inside.js";

/**
 * Watches the runs that it is given, of this training or saved by it: `tell` hears the diagnosis whenever that is another
 * one, null where nothing is wrong. A network whose loss stays at log 10 is looked into, once an epoch. `look` is how.
 */
export function followDiagnosis(
  training: Pick<Training, "source">,
  tell: (diagnosis: Diagnosis | null) => void,
  look: typeof lookInside = lookInside,
): (run: Run) => void {
  let evidence: Evidence | null = null;
  let seen = 0; // how many batches the run had when it was followed last: with fewer it is another run
  let looked = 0; // after how many batches it was looked into last
  let looking: object | null = null; // the look that is under way
  let latest: Run | null = null;

  async function lookInto(run: Run, parameters: NonNullable<Run["parameters"]>): Promise<void> {
    const mine = {};
    looking = mine;
    looked = run.losses.length;
    const found = await look(training.source.test, { settings: run.settings, parameters }, looked);
    if (looking !== mine) return; // another run has begun
    looking = null;
    evidence = found;
    if (latest !== null) follow(latest);
  }
  let told: string | null = null;
  function follow(run: Run): void {
    latest = run;
    const { losses, batches, parameters } = run;
    if (losses.length < seen) {
      looked = 0;
      looking = evidence = null;
    }
    seen = losses.length;
    const isDue = looking === null && losses.length >= looked + (batches ?? 0);
    if (isDue && parameters !== null && isAtGuessing(run)) lookInto(run, parameters);
    const diagnosis = diagnose(run, evidence);
    const text = JSON.stringify(diagnosis);
    if (text === told) return;
    told = text;
    tell(diagnosis);
  }
  return follow;
}
