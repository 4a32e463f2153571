import { type Inspection, openInspector } from "../inspection/index.js";
import type { TrainedNetwork } from "../learner/networks.js";
import type { Source } from "../worker/messages.js";
import type { Evidence } from "./diagnose.js";

/** Looks into a network, in a worker of its own, over some of these test digits; null where that fails. */
export function lookInside(
  digits: Source["test"],
  network: TrainedNetwork,
  batches: number,
): Promise<Evidence | null> {
  return new Promise((resolve) => {
    const inspector = openInspector(digits, (reply) => {
      inspector.close();
      const [found] = reply.type === "inspected" ? reply.inspections : [];
      resolve(found === undefined ? null : evidenceOf(found));
    });
    inspector.ask({ networks: [{ ...network, batches }], digit: 0 });
  });
}

/** What of an inspection tells a network that is stuck from a slow one. */
export function evidenceOf({
  variation,
  layers,
}: Pick<Inspection, "variation" | "layers">): Evidence {
  const firings = layers.flatMap(({ relu }) => (relu === null ? [] : [relu.firing]));
  return { variation, dead: firings.map(({ dead, times }) => dead / times.data.length) };
}
