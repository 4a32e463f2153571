import type { Random } from "../../src/nn/index.js";

/** A block under a head, indented. */
const block = (head: string, ...body: string[]): string =>
  `${head}\n${body.join("\n").replace(/^(?=.)/gm, "    ")}`;

/**
 * NumPy as people write it who have not seen each other's: each part in one of several ways that were written apart, with
 * loops in any order, einsum, tensordot or windows. It need not run: it is there to be compared.
 */
export function independentNumPy(random: Random): Record<string, string> {
  const pick = <T>(...ways: readonly T[]): T => ways[Math.floor(random() * ways.length)]!;
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const loop = (name: string, to: string, body: string): string =>
    pick(
      () => block(`for ${name} in range(${to}):`, body),
      () => block(`for ${name} in reversed(range(${to})):`, body),
      () => `${name} = 0\n${block(`while ${name} < ${to}:`, body, `${name} += 1`)}`,
      () => block(`for ${name} in np.arange(0, ${to}, 1):`, body),
    )();
  const loops = (axes: readonly (readonly [string, string])[], body: string): string =>
    mixed(axes).reduce((inside, [name, to]) => loop(name, to, inside), body);
  const add = (cell: string, value: string): string =>
    pick(`${cell} += ${value}`, `${cell} = ${cell} + ${value}`, `term = ${value}\n${cell} += term`);
  const sizes = pick(
    "n, c2, o1, o2 = grad_y.shape\n_, c1, k1, k2 = k.shape",
    "c2, c1, k1, k2 = k.shape\nn = len(x)\no1 = grad_y.shape[2]\no2 = grad_y.shape[3]",
    "k1, k2 = k.shape[-2:]\no1, o2 = grad_y.shape[-2:]\nn, c1 = x.shape[:2]\nc2 = k.shape[0]",
    "n = x.shape[0]; c1 = x.shape[1]; c2 = k.shape[0]; k1 = k.shape[2]; k2 = k.shape[3]\n(o1, o2) = grad_y[0, 0].shape",
  );
  const start = pick(
    "grad_x = np.zeros(x.shape)\ngrad_k = np.zeros(k.shape)",
    "grad_k, grad_x = np.zeros_like(k), np.zeros_like(x)",
    "grad_x = 0 * x\ngrad_k = 0 * k",
  );
  const bias = pick(
    "grad_b = grad_y.sum(axis=(0, 2, 3))",
    "grad_b = np.einsum('nopq->o', grad_y)",
    "grad_b = np.array([grad_y[:, o].sum() for o in range(c2)])",
    `grad_b = np.zeros(c2)\n${loops(
      [
        ["m", "n"],
        ["o", "c2"],
      ],
      add("grad_b[o]", "np.sum(grad_y[m, o])"),
    )}`,
  );
  const places = [
    ["m", "n"],
    ["o", "c2"],
    ["p", "o1"],
    ["q", "o2"],
  ] as const;
  const window = [
    ["i", "k1"],
    ["j", "k2"],
  ] as const;
  const kernel = pick(
    () => loops(places, add("grad_k[o]", "grad_y[m, o, p, q] * x[m, :, p : p + k1, q : q + k2]")),
    () =>
      loops(
        window,
        `grad_k[:, :, i, j] = np.tensordot(grad_y, x[:, :, i : i + o1, j : j + o2], ([0, 2, 3], [0, 2, 3]))`,
      ),
    () =>
      loops(
        [places[1], ["c", "c1"], ...window],
        "grad_k[o, c, i, j] = (grad_y[:, o] * x[:, c, i : o1 + i, j : o2 + j]).sum()",
      ),
    () =>
      `patches = np.lib.stride_tricks.sliding_window_view(x, (${pick("o1, o2", "*grad_y.shape[2:]")}), axis=(2, 3))\ngrad_k = np.einsum('ncijpq,nopq->ocij', patches, grad_y)`,
    () =>
      loops(
        places.slice(2),
        add(
          "grad_k",
          "np.einsum('no,ncij->ocij', grad_y[:, :, p, q], x[:, :, p : p + k1, q : q + k2])",
        ),
      ),
  )();
  const input = pick(
    () => loops(places, add("grad_x[m, :, p : p + k1, q : q + k2]", "k[o] * grad_y[m, o, p, q]")),
    () =>
      loops(
        window,
        add(
          "grad_x[:, :, i : i + o1, j : j + o2]",
          "np.einsum('nopq,oc->ncpq', grad_y, k[:, :, i, j])",
        ),
      ),
    () =>
      `around = np.pad(grad_y, ((0, 0), (0, 0), (k1 - 1, k1 - 1), (k2 - 1, k2 - 1)))\nturned = k[:, :, ::-1, ::-1]\n${loops(
        [
          ["r", "x.shape[2]"],
          ["s", "x.shape[3]"],
        ],
        "grad_x[:, :, r, s] = np.tensordot(around[:, :, r : r + k1, s : s + k2], turned, ([1, 2, 3], [0, 2, 3]))",
      )}`,
    () =>
      loops(
        places.slice(2),
        `g = grad_y[:, :, p, q]\n${add("grad_x[:, :, p : p + k1, q : q + k2]", "np.tensordot(g, k, 1)")}`,
      ),
    () =>
      loops(
        [places[0], ...places.slice(2)],
        add(
          "grad_x[m, :, p : p + k1, q : q + k2]",
          "(grad_y[m, :, p, q].reshape(c2, 1, 1, 1) * k).sum(axis=0)",
        ),
      ),
  )();
  const body = [sizes, start, ...mixed([bias, kernel, input]), "return grad_x, grad_k, grad_b"];
  const unfoldBody = loops(
    [...places.slice(1), ["c", "c1"], ...window],
    pick(
      "unfolded[(o * o1 + p) * o2 + q, (c * h + p + i) * w + q + j] = k[o, c, i, j]",
      "row = o * o1 * o2 + p * o2 + q\ncolumn = c * h * w + (p + i) * w + (q + j)\nunfolded[row][column] = k[o, c, i, j]",
      "there = np.ravel_multi_index((c, p + i, q + j), (c1, h, w))\nunfolded[np.ravel_multi_index((o, p, q), (c2, o1, o2)), there] = k[o][c][i][j]",
    ),
  );
  const byBlocks = loops(
    places.slice(1),
    `${pick("image = np.zeros((c1, h, w))", "image = np.zeros(c1 * h * w).reshape(c1, h, w)")}\nimage[:, p : p + k1, q : q + k2] = k[o]\n${pick("unfolded[o * o1 * o2 + p * o2 + q] = image.ravel()", "unfolded[(o * o1 + p) * o2 + q, :] = image.flatten()")}`,
  );
  const unfold = [
    pick("h, w = size", "h = size[0]\nw = size[1]", "(h, w) = tuple(size)"),
    pick(
      "c2, c1, k1, k2 = k.shape",
      "c2, c1 = k.shape[0], k.shape[1]\nk1, k2 = k.shape[2], k.shape[3]",
    ),
    pick("o1, o2 = h - k1 + 1, w - k2 + 1", "o1 = 1 + h - k1\no2 = 1 + w - k2"),
    "unfolded = np.zeros((c2 * o1 * o2, c1 * h * w))",
    pick(unfoldBody, byBlocks),
    "return unfolded",
  ];
  const head = "import numpy as np\n\n\n";
  return {
    "convolution-backward": `${head}${block("def convolution_backward(x, k, grad_y):", ...body)}\n`,
    "unfold-kernel": `${head}${block("def unfold_kernel(k, size):", ...unfold)}\n`,
  };
}
