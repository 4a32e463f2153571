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
  let looked = 0; // after how many batches it was looked into last
  let told: string | null = null;

  async function lookInto(run: Run, parameters: NonNullable<Run["parameters"]>): Promise<void> {
    looked = run.losses.length;
    const found = await look(training.source.test, parameters, looked);
    if (run.losses.length !== looked) return; // another look, or another run, has come between
    evidence = found;
    follow(training.run);
  }
  function follow(run: Run): void {
    const { losses, batches, parameters } = run;
    if (losses.length < looked) {
      looked = 0;
      evidence = null;
    }
    const isDue = losses.length >= looked + (batches ?? 0);
    if (isDue && parameters !== null && isAtGuessing(run)) lookInto(run, parameters);
    const diagnosis = diagnose(run, evidence);
    const text = JSON.stringify(diagnosis);
    if (text === told) return;
    told = text;
    tell(diagnosis);
  }
  return follow;
}
