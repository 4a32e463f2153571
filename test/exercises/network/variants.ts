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
