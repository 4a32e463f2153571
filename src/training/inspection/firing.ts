import { type Tensor, zeros } from "../../nn/tensor.js";

/** How often the units of a ReLU layer give more than 0, over the digits of a batch. */
export interface Firing {
  /** For how many of the digits each unit does: [c, h, w]. */
  times: Tensor;
  /** How many digits were looked at. */
  digits: number;
  /** How many units do for none of them. */
  dead: number;
  /** For each map, whether all of its units are dead. */
  deadMaps: readonly boolean[];
}

/** The firing of a ReLU layer that has given y [n, c, h, w], c maps of h × w units for each of n digits. */
export function firing({ shape, data }: Tensor): Firing {
  const [n, maps] = [shape[0]!, shape[1]!];
  const units = shape.slice(1); // [c, h, w]
  const times = zeros(units, "float32");
  const count = times.data.length;
  for (let i = 0; i < data.length; i++) if (data[i] !== 0) times.data[i % count]!++;
  const cells = count / maps;
  const dead = times.data.filter((times) => times === 0).length;
  const deadMaps = Array.from({ length: maps }, (_, map) =>
    times.data.subarray(map * cells, (map + 1) * cells).every((times) => times === 0),
  );
  return { times, digits: n, dead, deadMaps };
}
