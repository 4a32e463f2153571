import { axisEnd } from "../../figures/training/epoch-axis.js";
import { Kernels } from "../../figures/training/kernels.js";
import { LossChart } from "../../figures/training/loss-chart.js";
import type { Parameters, Run } from "../../training/index.js";
import type { CheckpointId } from "../../training/store/index.js";
import type { ShownCheckpoint } from "./runs-figure.js";
import { words } from "./words/index.js";

export interface RunViewOptions {
  /** Whether the run with this id is the one in training. */
  isPresent(run: string): boolean;
  parametersOf(checkpoint: CheckpointId): Promise<Parameters | null>;
  /** Hears how many batches the axis of the chart holds. */
  onAxis(batches: number): void;
}

/**
 * Chart and kernels of one run: of the one in training, or of a saved one, with its kernels as they were at the
 * checkpoint that is shown. `follow` takes the run in training, `show` the checkpoint, null where the run in training
 * has none yet.
 */
export function RunView({ isPresent, parametersOf, onAxis }: RunViewOptions) {
  const chart = LossChart();
  const kernels = Kernels({ "0.k": words.kernels.first, "3.k": words.kernels.second });
  let present: Run | null = null;
  let shown: ShownCheckpoint | null = null;
  let drawn = ""; // the checkpoint whose kernels are drawn, or on their way

  /** Whether the network in training is what is seen: a checkpoint before its last one is another. */
  function isLive(): boolean {
    return shown === null || (shown.isLast && isPresent(shown.run.id));
  }
  function draw(): void {
    const course = shown !== null && !isPresent(shown.run.id) ? shown.run : present;
    if (course !== null) {
      chart.update(course, shown?.batches ?? null);
      onAxis(axisEnd(course) * (course.batches ?? 1));
    }
    if (!isLive()) showKernels(shown!);
    else if (present !== null && present.parameters !== null) {
      drawn = "";
      kernels.update(present.parameters);
    }
  }
  async function showKernels({ run: { id: run }, batches }: ShownCheckpoint): Promise<void> {
    const wanted = `${run} ${batches}`;
    if (drawn === wanted) return;
    drawn = wanted;
    const parameters = await parametersOf({ run, batches });
    if (parameters !== null && drawn === wanted) kernels.update(parameters);
  }
  return {
    chart,
    kernels,
    follow(run: Run) {
      present = run;
      draw();
    },
    show(checkpoint: ShownCheckpoint | null) {
      shown = checkpoint;
      draw();
    },
  };
}
