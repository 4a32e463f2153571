import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addedAt, exampleGradient } from "../../src/chapters/the-code/adding-at.js";
import { sizesOf } from "../../src/chapters/the-code/sizes.js";
import {
  Convolution,
  CrossEntropy,
  Linear,
  MaxPooling,
  ReLU,
  seededRandom,
  type Tensor,
  tensor,
  unfoldKernel,
} from "../../src/nn/index.js";
import { kernelIndexArrays } from "../../src/nn/unfolding/index.js";
import { python } from "../python.js";
import { expectSameNumbers } from "./same-numbers.js";

const page = readFileSync("docs/the-code.md", "utf8");

/** What Python prints as JSON after these lines, in which `cnn` is the program of the page; null without Python. */
function printed(lines: string, print: string): unknown {
  const prelude =
    "import sys, json\nimport numpy as np\nsys.path.insert(0, 'docs/code')\nimport cnn";
  const array = "lists = lambda d: {k: np.asarray(v).ravel().tolist() for k, v in d.items()}";
  const found = python(
    "-B",
    "-c",
    [prelude, array, lines, `print(json.dumps(${print}))`].join("\n"),
  );
  return found === null ? null : JSON.parse(found);
}

/** A tensor as Python writes it. */
function array({ shape, data }: Tensor): string {
  return `np.array(${JSON.stringify(Array.from(data))}, float).reshape(${JSON.stringify(shape)})`;
}

/** Expects that Python gives the same numbers as these tensors, to 1e-10. */
function expectSame(found: unknown, tensors: Readonly<Record<string, Tensor>>): void {
  if (found === null) return; // no Python, which has been said
  for (const [name, { data }] of Object.entries(tensors))
    expectSameNumbers((found as Record<string, number[]>)[name]!, data, name);
}

const random = seededRandom(7);
const drawn = (...shape: number[]) => {
  const length = shape.reduce((product, n) => product * n, 1);
  return tensor(
    shape,
    Float64Array.from({ length }, () => 2 * random() - 1),
  );
};

test("the convolution of cnn.py, forwards in both ways and backwards, is ours", () => {
  const [x, g] = [drawn(2, 3, 5, 6), drawn(2, 4, 4, 4)];
  const layer = new Convolution(3, 4, 2, 3, { random, dtype: "float64" });
  layer.params.b.data.set(drawn(4).data);
  const y = layer.forward(x);
  const dx = layer.backward(x, g);
  const lines = `layer = cnn.Convolution(3, 4, 2, 3, np.random.default_rng(0))
layer.params["k"] = ${array(layer.params.k)}
layer.params["b"] = ${array(layer.params.b)}.reshape(1, 4, 1, 1)
x, g = ${array(x)}, ${array(g)}
y, through, dx = layer.forward(x), layer.forward_through_input(x), layer.backward(x, g)`;
  const wanted = "lists(dict(y=y, through=through, dx=dx, **layer.grads))";
  expectSame(printed(lines, wanted), { y, through: y, dx, k: layer.grads.k, b: layer.grads.b });
});

test("its linear layer, pooling and ReLU are ours", () => {
  const [x, g] = [drawn(3, 4), drawn(3, 2)];
  const linear = new Linear(4, 2, { random, dtype: "float64" });
  const [image, gradient] = [drawn(2, 3, 4, 6), drawn(2, 3, 2, 2)];
  const pooling = new MaxPooling(2, 3);
  const relu = new ReLU();
  const lines = `linear = cnn.Linear(4, 2, np.random.default_rng(0))
linear.params = dict(w=${array(linear.params.w)}, b=${array(linear.params.b)}.reshape(1, 2))
x, g, image, gradient = ${[x, g, image, gradient].map(array).join(", ")}
z, dx = linear.forward(x), linear.backward(x, g)
pooling, relu = cnn.MaxPooling(2, 3), cnn.ReLU()
pooled, spread = pooling.forward(image), pooling.backward(image, gradient)
positive, gated = relu.forward(image), relu.backward(image, 2 * image)`;
  const wanted =
    "lists(dict(z=z, dx=dx, pooled=pooled, spread=spread, positive=positive, gated=gated, **linear.grads))";
  const z = linear.forward(x);
  const dx = linear.backward(x, g);
  const twice = tensor(
    image.shape,
    image.data.map((v) => 2 * v),
  );
  expectSame(printed(lines, wanted), {
    z,
    dx,
    w: linear.grads.w,
    b: linear.grads.b,
    pooled: pooling.forward(image),
    spread: pooling.backward(image, gradient),
    positive: relu.forward(image),
    gated: relu.backward(image, twice),
  });
});

test("its loss and the gradient of it are ours, for logits as large as they come", () => {
  const z = tensor([3, 4], [0, 1000, -3, 2, 0.5, -1, 2, 0, -800, -801, -802, -800.5]);
  const labels = [1, 2, 0];
  const loss = new CrossEntropy();
  const lines = `z, y = ${array(z)}, np.array(${JSON.stringify(labels)})
loss = cnn.CrossEntropy()`;
  const wanted = "lists(dict(loss=loss.forward(z, y), gradient=loss.backward(z, y)))";
  expectSame(printed(lines, wanted), {
    loss: tensor([1], [loss.forward(z, labels)]),
    gradient: loss.backward(z, labels),
  });
});

/** The lines of a block of the page that is no part of cnn.py. */
function block(name: string): string {
  const code = new RegExp(`^\`\`\`py run=${name}\n([\\s\\S]*?)^\`\`\``, "m").exec(page)?.[1];
  if (code === undefined) throw new Error(`the-code.md has no block ${name}`);
  return code;
}

test("the two lines make the array that four arrays add up to", () => {
  const sizes = `h, w, k1, k2 = 4, 5, 2, 3\no1, o2 = h - k1 + 1, w - k2 + 1\n${block("two-lines")}`;
  expectSame(printed(sizes, "lists(dict(cidx=cidx))"), {
    cidx: kernelIndexArrays([4, 5], [2, 3]).cidx,
  });
});

test("+= with index arrays keeps what = keeps, and np.add.at adds all, as the page's figure shows", () => {
  const sizes = sizesOf({ height: 3, width: 4, kernel: 2 });
  const g = exampleGradient(sizes);
  const lines = `h, w, k1, k2 = 3, 4, 2, 2
o1, o2 = h - k1 + 1, w - k2 + 1
r, s = np.arange(o1 * o2)[:, None], np.arange(k1 * k2)[None, :]
R, C = r // o2 + s // k2, r % o2 + s % k2
g = ${array(g)}
${block("adding")}`;
  const { assigned, added } = addedAt(sizes, g);
  expect(assigned.data).not.toEqual(added.data);
  expectSame(printed(lines, "lists(dict(a=a, b=b))"), { a: assigned, b: added });
});

test("the longer line makes the same column as np.tile", () => {
  const [tile, longer] = [
    "np.tile(np.arange(o2), o1).reshape(-1, 1)",
    "np.arange(o2).reshape(1, -1).repeat(o1, 0).reshape(-1, 1)",
  ];
  for (const line of [tile, longer]) expect(page).toContain(`\`${line}\``);
  expectSame(printed("o1, o2 = 3, 2", `lists(dict(tile=${tile}, longer=${longer}))`), {
    tile: tensor([6, 1], [0, 1, 0, 1, 0, 1]),
    longer: tensor([6, 1], [0, 1, 0, 1, 0, 1]),
  });
});

test("the product in the other order is reshaped without an error, and is the gradient only when transposed", () => {
  const [x, g] = [drawn(2, 3, 5, 6), drawn(2, 4, 4, 4)];
  const layer = new Convolution(3, 4, 2, 3, { random, dtype: "float64" });
  layer.backward(x, g);
  const wrong = "(patches.T @ rows).reshape(c2, c1, k1, k2)";
  expect(page).toContain(`\`${wrong}\``);
  const lines = `layer = cnn.Convolution(3, 4, 2, 3, np.random.default_rng(0))
c2, c1, k1, k2, x, grad = 4, 3, 2, 3, ${array(x)}, ${array(g)}
rows = grad.transpose(0, 2, 3, 1).reshape(-1, c2)
patches = layer.unfold_input(x).reshape(-1, c1 * k1 * k2)`;
  const right = "(patches.T @ rows).T.reshape(c2, c1, k1, k2)";
  const found = printed(lines, `lists(dict(wrong=${wrong}, right=${right}))`);
  expectSame(found, { right: layer.grads.k });
  if (found === null) return;
  const { wrong: numbers } = found as Record<string, number[]>;
  expect(Math.abs(numbers![1]! - layer.grads.k.data[1]!)).toBeGreaterThan(1e-3);
});

test("the mean of -log p is the loss", () => {
  const [z, labels] = [drawn(3, 4), [1, 2, 0]];
  const line = "-np.log(p[np.arange(n), y]).mean()";
  expect(page).toContain(`\`${line}\``);
  const lines = `z, y, n = ${array(z)}, np.array(${JSON.stringify(labels)}), 3
p = np.exp(z) / np.exp(z).sum(1, keepdims=True)`;
  expectSame(printed(lines, `lists(dict(loss=${line}))`), {
    loss: tensor([1], [new CrossEntropy().forward(z, labels)]),
  });
});

test("the rows r of the two lines are broadcast where ridx stands", () => {
  const sizes = `h, w, k1, k2 = 4, 5, 2, 3\no1, o2 = h - k1 + 1, w - k2 + 1\n${block("two-lines")}
unfolded = np.zeros((1, 1, o1 * o2, h * w))
unfolded[:, :, r, cidx] = np.arange(1, k1 * k2 + 1)`;
  const k = tensor([1, 1, 2, 3], [1, 2, 3, 4, 5, 6]);
  expectSame(printed(sizes, "lists(dict(unfolded=unfolded))"), {
    unfolded: unfoldKernel(k, [4, 5]),
  });
});
