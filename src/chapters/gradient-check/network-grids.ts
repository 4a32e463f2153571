import { reshape, type Tensor, tensor } from "../../nn/index.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { type Examined, examinedTensors } from "./examined-network.js";
import { words } from "./words/index.js";

const { remarks } = words.examined;

/** The image and the parameters of the network under the microscope. */
export function givenGrids({ network, x }: Examined): HTMLElement[] {
  const all: Readonly<Record<string, Tensor>> = { ...network.params, x };
  return examinedTensors.flatMap(({ key, name, shape }) => {
    const tensor = all[key];
    if (tensor === undefined) return [];
    return [TensorGrid(reshape(tensor, shape), { name, remark: remarks[name], size: "close" })];
  });
}

/** What the network makes of the image: Y after the convolution, P pooled, R rectified, Z the logits. */
export function computedGrids({ network, x }: Examined): HTMLElement[] {
  const [, convolved, pooled, rectified] = network.activations(x);
  const drawn = [
    { name: "Y", tensor: convolved, shape: [1, 4, 4] },
    { name: "P", tensor: pooled, shape: [1, 2, 2] },
    { name: "R", tensor: rectified, shape: [1, 2, 2] },
    { name: "Z", tensor: network.forward(x), shape: [1, 3] },
  ] as const;
  return drawn.flatMap(({ name, tensor, shape }) =>
    tensor === undefined
      ? []
      : [
          TensorGrid(rounded(reshape(tensor, shape)), {
            name,
            remark: remarks[name],
            size: "close",
          }),
        ],
  );
}

/** To ten decimals: a sum that meets 0 at a kink comes out as 2e-16, and is drawn as the 0 that it is. */
function rounded({ shape, data }: Tensor): Tensor {
  return tensor(
    shape,
    data.map((value) => Number(value.toFixed(10))),
  );
}
