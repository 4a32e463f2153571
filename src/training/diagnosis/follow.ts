import type { Run } from "../run/run.js";
import type { Training } from "../worker/client.js";
import { type Diagnosis, diagnose, type Evidence, isAtGuessing } from "./diagnose.js";
import { lookInside } from "./look-inside.js";

/**
 * Watches a training: `tell` hears its diagnosis whenever that is another one, null where nothing is wrong. A network
 * whose loss stays at log 10 is looked into, once an epoch. `look` is how.
 */
export function followDiagnosis(
  training: Training,
  tell: (diagnosis: Diagnosis | null) => void,
  look: typeof lookInside = lookInside,
): (run: Run) => void {
  let evidence: Evidence | null = null;
  let seen = 0; // how many batches the run had when it was followed last: with fewer it is another run
  let looked = 0; // after how many batches it was looked into last
  let looking: object | null = null; // the look that is under way

  async function lookInto(run: Run, parameters: NonNullable<Run["parameters"]>): Promise<void> {
    const mine = {};
    looking = mine;
    looked = run.losses.length;
    const found = await look(training.source.test, { settings: run.settings, parameters }, looked);
    if (looking !== mine) return; // another run has begun
    looking = null;
    evidence = found;
    follow(training.run);
  }
  let told: string | null = null;
  function follow(run: Run): void {
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
