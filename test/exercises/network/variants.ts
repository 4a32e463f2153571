import { readFileSync } from "node:fs";

/** A network in the style of a course: parameters and gradients in dictionaries, `backward(x, grad)`. */
export const ARTICLE = readFileSync("docs/code/cnn.py", "utf8");

/** The same idea otherwise: other names, inputs kept by forward, gradients as attributes, weights the other way round. */
export const ATTRIBUTES = `import numpy as np
import matplotlib.pyplot as plt

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_out, n_in) * 0.1
        self.b = np.zeros(n_out)

    def forward(self, inputs):
        self.cache = inputs
        return inputs @ self.W.T + self.b

    def backward(self, dout):
        self.dW = dout.T @ self.cache
        self.db = dout.sum(axis=0)
        return dout @ self.W

class Conv2D:
    def __init__(self, out_channels, in_channels, kernel_size):
        self.kernels = np.random.randn(out_channels, in_channels, kernel_size, kernel_size) * 0.1
        self.bias = np.zeros(out_channels)

    def forward(self, inputs):
        self.cache = inputs
        k = self.kernels.shape[2]
        n, _, h, w = inputs.shape
        out = np.zeros((n, len(self.kernels), h - k + 1, w - k + 1))
        for p in range(h - k + 1):
            for q in range(w - k + 1):
                patch = inputs[:, :, p:p + k, q:q + k]
                out[:, :, p, q] = np.tensordot(patch, self.kernels, ((1, 2, 3), (1, 2, 3)))
        return out + self.bias[:, None, None]

    def backward(self, dout):
        k = self.kernels.shape[2]
        dx = np.zeros(self.cache.shape)
        self.dkernels = np.zeros_like(self.kernels)
        for p in range(dout.shape[2]):
            for q in range(dout.shape[3]):
                g = dout[:, :, p, q]
                patch = self.cache[:, :, p:p + k, q:q + k]
                self.dkernels += np.tensordot(g, patch, (0, 0))
                dx[:, :, p:p + k, q:q + k] += np.tensordot(g, self.kernels, (1, 0))
        self.dbias = dout.sum((0, 2, 3))
        return dx
`;

/** Layers that update themselves in backward, as many articles write them: no gradient of the weights is kept. */
export const UPDATED = `import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_in, n_out) * 0.1
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, dout, lr):
        dx = dout @ self.w.T
        dw = self.x.T @ dout
        self.w -= lr * dw
        self.b = self.b - lr * dout.sum(axis=0, keepdims=True)
        return dx

class ReLU:
    def forward(self, x):
        self.x = x
        return x * (x > 0)

    def backward(self, dout, learning_rate=0.01):
        return dout * (self.x > 0)
`;

/** Gradients that stand in the constructor and are added up until they are cleared. */
export const ADDED_UP = `import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_in, n_out) * 0.1
        self.b = np.zeros((1, n_out))
        self.dw = np.zeros_like(self.w)
        self.db = np.zeros_like(self.b)

    def zero_grad(self):
        self.dw[...] = 0
        self.db[...] = 0

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, dout):
        self.dw += self.x.T @ dout
        self.db += dout.sum(axis=0, keepdims=True)
        return dout @ self.w.T
`;

/** Gradients returned, arguments the other way round, names that say nothing, and no bias. */
export const RETURNED = `import numpy as np

class Alpha:
    def __init__(self, p, q):
        self.matrix = np.zeros((p, q))

    def go(self, t):
        return t @ self.matrix

    def back(self, s, t):
        return s @ self.matrix.T, t.T @ s

    def learn(self, amount, s):
        self.matrix -= amount * s
`;

/** Layers that are told the learning rate when they are made, or keep one, and step with it: in update, or in backward. */
export const STORED = `import numpy as np

class Dense:
    def __init__(self, n_in, n_out, learning_rate=0.01):
        self.w = np.random.randn(n_in, n_out) * 0.1
        self.b = np.zeros((1, n_out))
        self.step_size = learning_rate

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, dout):
        dx = dout @ self.w.T
        self.w -= self.step_size * (self.x.T @ dout)
        self.b -= self.step_size * dout.sum(axis=0, keepdims=True)
        return dx

class Conv:
    def __init__(self, c_in, c_out, kernel_size):
        self.k = np.random.randn(c_out, c_in, kernel_size, kernel_size) * 0.1
        self.b = np.zeros(c_out)
        self.lr = 0.001

    def forward(self, x):
        self.x = x
        s = self.k.shape[2]
        self.patches = np.lib.stride_tricks.sliding_window_view(x, (s, s), (2, 3))
        return np.einsum("ncpqij,ocij->nopq", self.patches, self.k) + self.b[:, None, None]

    def backward(self, dout):
        s = self.k.shape[2]
        self.dk = np.einsum("ncpqij,nopq->ocij", self.patches, dout)
        self.db = dout.sum((0, 2, 3))
        dx = np.zeros(self.x.shape)
        for i in range(s):
            for j in range(s):
                part = np.einsum("nopq,oc->ncpq", dout, self.k[:, :, i, j])
                dx[:, :, i:i + dout.shape[2], j:j + dout.shape[3]] += part
        return dx

    def update(self):
        self.k -= self.lr * self.dk
        self.b -= self.lr * self.db
`;

/** Layers for one image, and one row, at a time. */
export const ALONE = `import numpy as np

class MaxPool:
    def __init__(self, pool_size):
        self.size = pool_size

    def forward(self, x):
        c, h, w = x.shape
        s = self.size
        self.windows = x.reshape(c, h // s, s, w // s, s)
        return self.windows.max((2, 4))

    def backward(self, grad):
        most = self.windows.max((2, 4), keepdims=True)
        return ((self.windows == most) * grad[:, :, None, :, None]).reshape(len(grad), -1, grad.shape[2] * self.size)

class Flatten:
    def forward(self, x):
        self.shape = x.shape
        return x.flatten()

    def backward(self, grad):
        return grad.reshape(self.shape)

class Dense:
    def __init__(self, n_in, n_out):
        self.w = np.random.randn(n_in, n_out) * 0.1
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad):
        self.dw = np.outer(self.x, grad)
        self.db = grad
        return self.w @ grad
`;

/**
 * A network in the manner of the article that readers come from, with text of our own: backward(x, last_x_grad), gradients
 * that are added up until clear, index arrays that unfold, weights from −1 to 1.
 */
export const AFTER_THE_ARTICLE = `import os
import numpy as np
from PIL import Image
from tqdm import tqdm

class Layer:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, x, last_x_grad):
        raise NotImplementedError

class Pooling(Layer):
    def __init__(self, k1, k2):
        self.k1, self.k2 = k1, k2

    def _split(self, x):
        n, c, h, w = x.shape
        o1, o2 = h // self.k1, w // self.k2
        x = x.reshape(-1, o1, self.k1, o2, self.k2).transpose(0, 1, 3, 2, 4)
        return x.reshape(-1, self.k1 * self.k2)

    def forward(self, x):
        n, c, h, w = x.shape
        return self._split(x).max(axis=1).reshape(n, c, h // self.k1, w // self.k2)

    def backward(self, x, last_x_grad):
        n, c, h, w = x.shape
        rows = self._split(x)
        grad = np.zeros_like(rows)
        grad[np.arange(len(rows)), rows.argmax(axis=1)] = last_x_grad.reshape(-1)
        grad = grad.reshape(-1, h // self.k1, w // self.k2, self.k1, self.k2)
        return grad.transpose(0, 1, 3, 2, 4).reshape(x.shape)

class ReLU(Layer):
    def forward(self, x):
        return x * (x > 0)

    def backward(self, x, last_x_grad):
        return (x > 0) * last_x_grad

class Flatten(Layer):
    def forward(self, x):
        return x.reshape(x.shape[0], -1)

    def backward(self, x, last_x_grad):
        return last_x_grad.reshape(x.shape)

class ParamLayer(Layer):
    def update(self, lr):
        for name in self.params:
            self.params[name] -= lr * self.grads[name]

    def clear(self):
        for name in self.params:
            self.grads[name] = np.zeros_like(self.params[name])

class Linear(ParamLayer):
    def __init__(self, d1, d2):
        self.params = {"W": np.random.uniform(-1, 1, (d1, d2)), "b": np.random.uniform(-1, 1, (1, d2))}
        self.grads = {}
        self.clear()

    def forward(self, x):
        return x @ self.params["W"] + self.params["b"]

    def backward(self, x, last_x_grad):
        self.grads["W"] += x.T @ last_x_grad
        self.grads["b"] += last_x_grad.sum(axis=0, keepdims=True)
        return last_x_grad @ self.params["W"].T

class Convolution(ParamLayer):
    def __init__(self, c1, c2, k1, k2):
        self.params = {"K": np.random.uniform(-1, 1, (c2, c1, k1, k2)), "b": np.random.uniform(-1, 1, (1, c2, 1, 1))}
        self.grads = {}
        self.clear()

    def _unfold_k(self, h, w):
        K = self.params["K"]
        c2, c1, k1, k2 = K.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        ridx = np.arange(o1 * o2).reshape(-1, 1)
        top = (np.arange(o1) * w).repeat(o2) + np.tile(np.arange(o2), o1)
        cidx = top.reshape(-1, 1) + ((np.arange(k1) * w).repeat(k2) + np.tile(np.arange(k2), k1)).reshape(1, -1)
        K_ = np.zeros((c2, c1, o1 * o2, h * w))
        K_[:, :, ridx, cidx] = K.reshape(c2, c1, 1, k1 * k2)
        return K_.transpose(0, 2, 1, 3).reshape(c2 * o1 * o2, c1 * h * w)

    def _unfold_x(self, x):
        n, c1, h, w = x.shape
        _, _, k1, k2 = self.params["K"].shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        ridx = np.arange(o1).repeat(o2).reshape(-1, 1) + np.arange(k1).repeat(k2).reshape(1, -1)
        cidx = np.tile(np.arange(o2), o1).reshape(-1, 1) + np.tile(np.arange(k2), k1).reshape(1, -1)
        return x[:, :, ridx, cidx].transpose(0, 2, 1, 3).reshape(n * o1 * o2, c1 * k1 * k2)

    def forward(self, x):
        n, c1, h, w = x.shape
        c2, _, k1, k2 = self.params["K"].shape
        y = x.reshape(n, -1) @ self._unfold_k(h, w).T
        return y.reshape(n, c2, h - k1 + 1, w - k2 + 1) + self.params["b"]

    def backward(self, x, last_x_grad):
        n, c1, h, w = x.shape
        K = self.params["K"]
        rows = last_x_grad.transpose(0, 2, 3, 1).reshape(-1, K.shape[0])
        self.grads["K"] += (rows.T @ self._unfold_x(x)).reshape(K.shape)
        self.grads["b"] += last_x_grad.sum(axis=(0, 2, 3), keepdims=True)
        return (last_x_grad.reshape(n, -1) @ self._unfold_k(h, w)).reshape(x.shape)

class CrossEntropy:
    def forward(self, x, y):
        x = x - x.max(axis=1, keepdims=True)
        return (np.log(np.exp(x).sum(axis=1)) - x[np.arange(len(x)), y]).mean()

    def backward(self, x, y):
        p = np.exp(x - x.max(axis=1, keepdims=True))
        p = p / p.sum(axis=1, keepdims=True)
        p[np.arange(len(x)), y] -= 1
        return p / len(x)

class CNN:
    def __init__(self):
        self.layers = [
            Convolution(1, 4, 5, 5), Pooling(2, 2), ReLU(),
            Convolution(4, 16, 3, 3), Pooling(2, 2), ReLU(),
            Flatten(), Linear(400, 10),
        ]
        self.inputs = []

    def forward(self, x):
        for layer in self.layers:
            self.inputs.append(x)
            x = layer.forward(x)
        return x

if __name__ == "__main__":
    images = [Image.open(path) for path in tqdm(os.listdir("mnist_train"))]
`;
