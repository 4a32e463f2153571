import { isOver, isResting } from "../run/run.js";
import { checksumOf, type NetworkAddress } from "../subject/network-address.js";
import type { Training } from "./client.js";

/**
 * Lets a training that has just begun, with the settings of a network, learn until it is that network, and rest. `done`
 * then hears whether its parameters are the same to the last bit, null where the address does not say. A reader who
 * begins something else meanwhile is not disturbed.
 */
export function repeatRun(
  training: Training,
  { batches, checksum }: Pick<NetworkAddress, "batches" | "checksum">,
  done: (isSame: boolean | null) => void,
): void {
  const { settings } = training.run;
  let isBegun = false;
  let isDone = false;
  const end = training.onUpdate((run) => {
    if (isDone) return;
    const { losses, parameters, status } = run;
    const isThere = losses.length === batches && parameters !== null;
    if (run.settings !== settings || losses.length > batches) finish();
    else if (isThere && (isResting(run) || isOver(run))) {
      finish();
      done(checksum === null ? null : checksum === checksumOf(parameters));
    } else if (isOver(run)) finish();
    else if (status === "idle" && !isBegun) {
      isBegun = true;
      training.trainUntil(batches);
    }
  });
  function finish(): void {
    isDone = true;
    queueMicrotask(() => end()); // it may be told at once, before there is an end
  }
}
