import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { python } from "../../python.js";

const CODE = Array.from(
  readFileSync("docs/slips.md", "utf8").matchAll(/```py\n([\s\S]*?)```/g),
  ([, code = ""]) => code,
);

/** The names that the lines use, made from their definitions, and the losses that they belong to. */
const BEFORE = `
import numpy as np
rng = np.random.default_rng(1)
normal = rng.standard_normal
w, grad_z_given = normal((3, 4)), normal((2, 4))
image, k, grad_y = normal((2, 3, 3)), normal((3, 2, 2, 2)), normal((3, 2, 2))
z, y, n = normal((3, 4)), np.array([0, 1, 3]), 3
def patches(image):
    return np.array([image[:, p:p+2, q:q+2].ravel() for p in range(2) for q in range(2)])
def convolve(image, k):
    return (patches(image) @ k.reshape(3, -1).T).T.reshape(3, 2, 2)
def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)
def unfolded(k):
    return np.array([convolve(e.reshape(2, 3, 3), k).ravel() for e in np.eye(18)]).T
def differences(loss, a):
    g = np.zeros_like(a)
    for i in np.ndindex(a.shape):
        kept = a[i]
        a[i] = kept + 1e-5; up = loss()
        a[i] = kept - 1e-5; down = loss()
        a[i] = kept; g[i] = (up - down) / 2e-5
    return g
def close(a, b):
    assert a.shape == b.shape and np.abs(a - b).max() < 1e-8, (a, b)
`;

const CHECKS = [
  [
    "x, grad_z = normal((2, 3)), grad_z_given",
    "close(grad_w, differences(lambda: ((x @ w) * grad_z).sum(), w)); close(grad_x, differences(lambda: ((x @ w) * grad_z).sum(), x))",
  ],
  [
    "x_unfolded, grad_y_rows = patches(image), grad_y.reshape(3, -1).T",
    "close(grad_k, differences(lambda: (convolve(image, k) * grad_y).sum(), k))",
  ],
  [
    "x, grad_y_flat, k_unfolded = image, grad_y.reshape(1, -1), unfolded(k)",
    "close(grad_x, differences(lambda: (convolve(x, k) * grad_y).sum(), x))",
  ],
  [
    "p = softmax(z)",
    "close(grad_z, differences(lambda: -np.log(softmax(z)[np.arange(n), y]).mean(), z))",
  ],
] as const;

test("the page’s lines of code are the gradients that central differences find", () => {
  expect(CODE).toHaveLength(CHECKS.length);
  const program = CHECKS.map(([before, check], i) => `${before}\n${CODE[i]}\n${check}\n`);
  python("-c", [BEFORE, ...program].join("\n"));
});
