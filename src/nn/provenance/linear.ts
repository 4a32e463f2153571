import { checkSizes } from "../check.js";
import { type Cell, type Lit, type Role, termOf } from "./cell.js";
import { type Product, type Provenance, relatives } from "./products.js";

const GRADIENT = "∂L/∂";

/** How many examples, inputs and outputs a linear layer has: X is [n, d1], W [d1, d2], Z [n, d2]. */
export interface LinearSizes {
  n: number;
  d1: number;
  d2: number;
}

/**
 * The multiplications of a linear layer without its bias. Each is named by the triple (i, j, k): example,
 * input, output. The one triple is a term of three sums, of the layer and of both its gradients:
 *
 *     Z[i,k]     = Σ_j X[i,j] · W[j,k]
 *     ∂L/∂W[j,k] = Σ_i X[i,j] · ∂L/∂Z[i,k]
 *     ∂L/∂X[i,j] = Σ_k ∂L/∂Z[i,k] · W[j,k]
 *
 * Each pair of its indices is a home in one of the matrices; P [n, d1, d2] has a cell for each triple.
 * Throws RangeError unless the sizes are positive integers.
 */
export function linearProvenance({ n, d1, d2 }: LinearSizes): Provenance {
  checkSizes("linearProvenance", "sizes", [n, d1, d2], ["n", "d1", "d2"]);
  const axes: Readonly<Record<string, readonly ("i" | "j" | "k")[]>> = {
    X: ["i", "j"],
    W: ["j", "k"],
    P: ["i", "j", "k"],
    Z: ["i", "k"],
    "∂L/∂Z": ["i", "k"],
    "∂L/∂X": ["i", "j"],
    "∂L/∂W": ["j", "k"],
  };
  const lengths = { i: n, j: d1, k: d2 };
  const levels: Readonly<Record<string, number>> = {
    ...{ X: 0, W: 0, P: 1, Z: 2 },
    ...{ "∂L/∂Z": 3, "∂L/∂X": 5, "∂L/∂W": 5 },
  };

  function products({ tensor, index }: Cell): Product[] {
    if (!Object.hasOwn(axes, tensor)) {
      throw new RangeError(`linearProvenance: there is no tensor ${tensor}`);
    }
    const indices = (axis: "i" | "j" | "k") => {
      const at = axes[tensor].indexOf(axis);
      return at >= 0 ? [index[at]] : Array.from({ length: lengths[axis] }, (_, v) => v);
    };
    return indices("i").flatMap((i) =>
      indices("j").flatMap((j) => indices("k").map((k) => ({ i, j, k }))),
    );
  }
  return {
    shapes: Object.fromEntries(
      Object.entries(axes).map(([tensor, names]) => [tensor, names.map((a) => lengths[a])]),
    ),
    level: (tensor) => levels[tensor],
    home: (tensor, product) => ({ tensor, index: axes[tensor].map((axis) => product[axis]) }),
    products,
  };
}

/**
 * What lights up in a linear layer with its bias b [1, d2]. The bias meets no input: b[0,k] goes into every
 * Z[i,k], and ∂L/∂b[0,k] = Σ_i ∂L/∂Z[i,k] comes from every ∂L/∂Z[i,k]. All else is `relatives`.
 */
export function linearRelations(sizes: LinearSizes): {
  shapes: Provenance["shapes"];
  relate(cell: Cell): Lit;
} {
  const provenance = linearProvenance(sizes);
  const bias = { b: [1, sizes.d2], "∂L/∂b": [1, sizes.d2] };
  function ofBias({ tensor, index }: Cell): Lit {
    const backward = tensor.startsWith(GRADIENT);
    const [own, other, role]: [string, string, Role] = backward
      ? ["∂L/∂Z", "b", "source"]
      : ["Z", "∂L/∂b", "use"];
    const lit = new Map<string, Role>([
      [termOf({ tensor, index }), "chosen"],
      [tensor, "chosen"],
      [own, role],
      [other, role],
      [termOf({ tensor: other, index }), role],
    ]);
    for (let i = 0; i < sizes.n; i++) lit.set(termOf({ tensor: own, index: [i, index[1]] }), role);
    return lit;
  }
  function relate(cell: Cell): Lit {
    if (Object.hasOwn(bias, cell.tensor)) return ofBias(cell);
    const lit = new Map(relatives(provenance, cell));
    const k = cell.index[1];
    if (cell.tensor === "Z") lit.set("b", "source").set(`b[0,${k}]`, "source");
    if (cell.tensor === "∂L/∂Z") lit.set("∂L/∂b", "use").set(`∂L/∂b[0,${k}]`, "use");
    return lit;
  }
  return { shapes: { ...provenance.shapes, ...bias }, relate };
}
