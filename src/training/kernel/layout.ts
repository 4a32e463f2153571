import { type Architecture, stagesOf } from "../settings/architecture.js";

// Where a kernel keeps the parameters of an architecture: kernels as [row, column, channel, output], the
// linear layer's weights as [row, column, channel, class], then the biases. Channels, outputs and classes
// are padded to whole vectors of four. assembly/ draws it; both kernels keep to it.

/** A parameter's shape, and for each number of the row-major tensor its place, in floats. */
export interface Place {
  shape: readonly number[];
  places: Uint32Array;
}

export interface Layout {
  /** Floats in a set of parameters. */
  length: number;
  /** By the names of `nn`'s Network. */
  parameters: Readonly<Record<string, Place>>;
}

const CLASSES = 10;
const LAYERS_IN_A_STAGE = 3; // convolution, pooling, ReLU

const padded = (length: number) => 4 * Math.ceil(length / 4);

export function layoutOf(architecture: Architecture): Layout {
  const stages = stagesOf(architecture);
  const parameters: Record<string, Place> = {};
  let length = 0;
  stages.forEach(({ channels, kernels, kernelSize: k }, i) => {
    const inputs = i === 0 ? 1 : padded(channels); // the image is not padded
    const start = length;
    parameters[`${i * LAYERS_IN_A_STAGE}.k`] = place(
      [kernels, channels, k, k],
      ([output, channel, row, column]) =>
        start + ((row * k + column) * inputs + channel) * padded(kernels) + output,
    );
    length += k * k * inputs * padded(kernels);
  });
  const { kernels, pooled } = stages[1] ?? stages[0];
  const cells = pooled * pooled;
  const start = length;
  // `nn` flattens [channel, row, column].
  const w = place([kernels * cells, CLASSES], ([feature, label]) => {
    const [channel, cell] = [Math.floor(feature / cells), feature % cells];
    return start + (cell * padded(kernels) + channel) * padded(CLASSES) + label;
  });
  length += cells * padded(kernels) * padded(CLASSES);
  stages.forEach(({ kernels }, i) => {
    const start = length;
    parameters[`${i * LAYERS_IN_A_STAGE}.b`] = place([kernels], ([output]) => start + output);
    length += padded(kernels);
  });
  const end = length;
  const linear = stages.length * LAYERS_IN_A_STAGE + 1; // after Flatten
  parameters[`${linear}.w`] = w;
  parameters[`${linear}.b`] = place([CLASSES], ([label]) => end + label);
  return { length: length + padded(CLASSES), parameters };
}

/** `of` says where the number at an index lies. */
function place<const S extends readonly number[]>(
  shape: S,
  of: (index: { [axis in keyof S]: number }) => number,
): Place {
  const length = shape.reduce((a, b) => a * b);
  const places = Uint32Array.from({ length }, (_, at) => {
    const index = [...shape];
    let rest = at;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    return of(index as { [axis in keyof S]: number });
  });
  return { shape, places };
}
