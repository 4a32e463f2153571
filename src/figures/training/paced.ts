import { isUnderWay, type Run } from "../../training/run/run.js";

/** How often a run that is under way is drawn: twenty times a second is as much as an eye can read. */
const EVERY = 50; // milliseconds

/**
 * Makes a drawing of a run draw no more than is seen: while the run trains or asks the test digits, what comes
 * within 50 ms of the last drawing is passed over, and the next one shows it; whatever else the run does is drawn
 * at once. `now` is a clock in milliseconds.
 */
export function throttled<R extends Pick<Run, "status">>(
  draw: (run: R) => void,
  now: () => number = () => performance.now(),
): (run: R) => void {
  let drawn = Number.NEGATIVE_INFINITY;
  return (run) => {
    if (isUnderWay(run) && now() - drawn < EVERY) return;
    drawn = now();
    draw(run);
  };
}
