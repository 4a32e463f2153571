import { operation } from "../../src/exercises/operation.js";
import { between, drawn, numbers } from "../../src/exercises/tensors.js";
import type { GivenTo, Tensors } from "../../src/mistakes/index.js";
import { innerProduct, Linear, matmul, type Tensor, zeros } from "../../src/nn/index.js";

/** Y = X·W + b, by the engine. */
function layer(w: Tensor, b: Tensor): Linear {
  const made = new Linear(w.shape[0]!, w.shape[1]!);
  made.params.w = w;
  made.params.b = b;
  return made;
}

function reference({ x, w, gradY }: GivenTo<"linearBackward">): Tensors {
  const linear = layer(w, zeros([w.shape[1]!], "float64"));
  const gradX = linear.backward(x, gradY);
  return { gradX, gradW: linear.grads.w, gradB: linear.grads.b };
}

const linearBackward = operation({
  name: "linearBackward",
  parameters: [
    { name: "x", shape: ["n", "d1"] },
    { name: "w", shape: ["d1", "d2"] },
    { name: "gradY", shape: ["n", "d2"] },
  ],
  results: [
    { name: "gradX", shape: ["n", "d1"] },
    { name: "gradW", shape: ["d1", "d2"] },
    { name: "gradB", shape: ["d2"] },
  ],
  reference,
  // All sizes are 2, so that a missing transpose gives numbers, which can be looked at.
  small: {
    x: numbers([2, 2], 1, 2, 3, 4),
    w: numbers([2, 2], 5, -1, 6, 2),
    gradY: numbers([2, 2], -3, 1, 7, 4),
  },
  draw: (random) => {
    const [n, d1, d2] = [between(2, 3, random), between(4, 5, random), between(6, 7, random)];
    return {
      x: drawn([n, d1], random),
      w: drawn([d1, d2], random),
      gradY: drawn([n, d2], random),
    };
  },
  differentiable: ({ x, w, gradY }) => {
    const b = zeros([w.shape[1]!], "float64");
    const loss = () => innerProduct(layer(w, b).forward(x), gradY);
    return { loss, variables: { gradX: x, gradW: w, gradB: b } };
  },
  adjoint: ({ x, w, gradY }, { gradX, gradW }) => {
    const left = innerProduct(matmul(x, w), gradY);
    return [
      { identity: "⟨X·W, ∂L/∂Y⟩ = ⟨X, gradX⟩", left, right: innerProduct(x, gradX) },
      { identity: "⟨X·W, ∂L/∂Y⟩ = ⟨W, gradW⟩", left, right: innerProduct(w, gradW) },
    ];
  },
});

export const operations = [linearBackward];
