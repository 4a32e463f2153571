import type { Batch } from "../../digits/index.js";
import { largest } from "../../nn/matrix/index.js";
import { mayEvaluate, studentFunctions } from "./evaluate.js";
import type { CapstoneReply, CapstoneRequest } from "./messages.js";
import { referenceNetwork, studentNetwork } from "./student-network.js";

// The worker inside the frame: trains the student's network and the engine's on the same batches.

type Trained = ReturnType<typeof referenceNetwork>;

let student: Trained | undefined;
let reference: Trained | undefined;
let lr = 0;

const reply = (message: CapstoneReply) => postMessage(message);

function begin(request: CapstoneRequest & { type: "begin" }): void {
  if (!mayEvaluate()) {
    reply({ type: "failed", failure: { code: "forbidden" } });
    return;
  }
  const functions = studentFunctions(request.codes);
  student = studentNetwork(functions, request.seed);
  reference = referenceNetwork(request.seed);
  lr = request.lr;
  reply({ type: "ready", used: Object.keys(functions) });
}

/** One step of gradient descent; gives the loss before it. */
function step({ network, loss }: Trained, { x, labels }: Batch): number {
  const logits = network.forward(x); // [n, 10]
  const value = loss.forward(logits, labels);
  network.backward(x, loss.backward(logits, labels));
  network.update(lr);
  return value;
}

/** How many digits of a batch get their highest logit for their label. */
function rightOf({ network }: Trained, { x, labels }: Batch): number {
  const logits = network.forward(x); // [n, 10]
  return labels.filter((label, i) => largest(logits, i) === label).length;
}

addEventListener("message", ({ data }: MessageEvent<CapstoneRequest>) => {
  try {
    if (data.type === "begin") begin(data);
    else if (student === undefined || reference === undefined) return;
    else if (data.type === "ask") {
      const right = rightOf(student, data.batch);
      reply({ type: "asked", right, reference: rightOf(reference, data.batch) });
    } else {
      const loss = step(student, data.batch);
      reply({ type: "step", loss, reference: step(reference, data.batch) });
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    reply({ type: "failed", failure: { code: "threw", said } });
  }
});
