"""A convolutional network for handwritten digits, in NumPy alone.

    python3 cnn.py                       trains on the digits of digits.npz
    python3 cnn.py parameters.npz        tests a saved network on the test digits
    python3 cnn.py parameters.npz 5      trains it for 5 more epochs and saves trained.npz

In the comments n is the number of images, c1 and c2 count channels, h and w are the size of an image,
k1 and k2 that of a kernel, o1 and o2 that of an output. All counting begins at 0.
"""

import sys

import numpy as np


# --- layer
class Layer:
    """A layer without parameters: it has nothing to update."""

    def forward(self, x):
        raise NotImplementedError

    def backward(self, x, grad):
        """From ∂L/∂output, `grad`, and the layer's own input x: ∂L/∂x."""
        raise NotImplementedError

    def update(self, lr):
        pass


class ParamLayer(Layer):
    """A layer that learns; `backward` stores the gradient of each parameter, too."""

    def __init__(self):
        self.params, self.grads = {}, {}

    def update(self, lr):
        for name, param in self.params.items():
            param -= lr * self.grads[name]


# --- linear
class Linear(ParamLayer):
    def __init__(self, d1, d2, rng):
        super().__init__()
        bound = np.sqrt(6 / d1)
        self.params["w"] = rng.uniform(-bound, bound, (d1, d2))
        self.params["b"] = np.zeros((1, d2))

    def forward(self, x):
        return x @ self.params["w"] + self.params["b"]  # Z = (n, d1) @ (d1, d2) + (1, d2)

    def backward(self, x, grad):
        self.grads["w"] = x.T @ grad  # ∂L/∂W = (d1, n) @ (n, d2)
        self.grads["b"] = grad.sum(0, keepdims=True)  # ∂L/∂b (1, d2)
        return grad @ self.params["w"].T  # ∂L/∂X = (n, d2) @ (d2, d1)


# --- convolution
class Convolution(ParamLayer):
    def __init__(self, c1, c2, k1, k2, rng):
        super().__init__()
        bound = np.sqrt(6 / (c1 * k1 * k2))
        self.params["k"] = rng.uniform(-bound, bound, (c2, c1, k1, k2))
        self.params["b"] = np.zeros((1, c2, 1, 1))

    # --- unfold-kernel
    def unfold_kernel(self, h, w):
        """K″: a row for each output, a column for each pixel; (c2*o1*o2, c1*h*w)."""
        c2, c1, k1, k2 = self.params["k"].shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        ridx = np.arange(o1 * o2).reshape(-1, 1).repeat(k1 * k2, 1)
        cidx1 = np.tile(np.arange(o2), o1).reshape(-1, 1).repeat(k1 * k2, 1)  # q
        cidx2 = np.tile(np.arange(k2), k1).reshape(1, -1).repeat(o1 * o2, 0)  # j
        cidx3 = (np.arange(k1) * w).repeat(k2).reshape(1, -1).repeat(o1 * o2, 0)  # i*w
        cidx4 = (np.arange(o1) * w).repeat(o2).reshape(-1, 1).repeat(k1 * k2, 1)  # p*w
        cidx = cidx1 + cidx2 + cidx3 + cidx4  # (p + i)*w + (q + j)
        unfolded = np.zeros((c2, c1, o1 * o2, h * w), self.params["k"].dtype)
        weights = self.params["k"].reshape(c2, c1, 1, k1 * k2).repeat(o1 * o2, 2)
        unfolded[:, :, ridx, cidx] = weights  # (c2, c1, o1*o2, k1*k2)
        return unfolded.transpose(0, 2, 1, 3).reshape(c2 * o1 * o2, c1 * h * w)  # K″

    # --- unfold-input
    def unfold_input(self, x):
        """X′: a row for each patch; (n, o1*o2, c1*k1*k2)."""
        n, c1, h, w = x.shape
        k1, k2 = self.params["k"].shape[2:]
        o1, o2 = h - k1 + 1, w - k2 + 1
        ridx_r = np.arange(k1).repeat(k2).reshape(1, -1).repeat(o1 * o2, 0)  # i
        ridx_c = np.arange(o1).repeat(o2).reshape(-1, 1).repeat(k1 * k2, 1)  # p
        cidx_r = np.tile(np.arange(k2), k1).reshape(1, -1).repeat(o1 * o2, 0)  # j
        cidx_c = np.tile(np.arange(o2), o1).reshape(-1, 1).repeat(k1 * k2, 1)  # q
        patches = x[:, :, ridx_r + ridx_c, cidx_r + cidx_c]  # (n, c1, o1*o2, k1*k2)
        return patches.transpose(0, 2, 1, 3).reshape(n, o1 * o2, c1 * k1 * k2)  # X′

    # --- convolution-forward
    def forward(self, x):
        n, c1, h, w = x.shape
        c2, _, k1, k2 = self.params["k"].shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        flat = x.reshape(n, c1 * h * w)  # X″
        y = flat @ self.unfold_kernel(h, w).T  # Y″ (n, c2*o1*o2)
        return y.reshape(n, c2, o1, o2) + self.params["b"]

    # --- convolution-forward-through-input
    def forward_through_input(self, x):
        n, _, h, w = x.shape
        c2, c1, k1, k2 = self.params["k"].shape
        flat = self.params["k"].reshape(c2, c1 * k1 * k2)  # K′
        y = self.unfold_input(x) @ flat.T  # Y′ (n, o1*o2, c2)
        return y.transpose(0, 2, 1).reshape(n, c2, h - k1 + 1, w - k2 + 1) + self.params["b"]

    # --- convolution-backward
    def backward(self, x, grad):
        n, c1, h, w = x.shape
        c2, _, k1, k2 = self.params["k"].shape
        self.grads["b"] = grad.sum((0, 2, 3), keepdims=True)  # (1, c2, 1, 1)
        # Through X′, in which K is only laid flat: rows are places of all images, columns are kernels.
        rows = grad.transpose(0, 2, 3, 1).reshape(-1, c2)  # ∂L/∂Y′ (n*o1*o2, c2)
        patches = self.unfold_input(x).reshape(-1, c1 * k1 * k2)  # X′ (n*o1*o2, c1*k1*k2)
        self.grads["k"] = (rows.T @ patches).reshape(c2, c1, k1, k2)
        # Through K″, in which X is only laid flat.
        flat = grad.reshape(n, -1) @ self.unfold_kernel(h, w)  # ∂L/∂X″ (n, c1*h*w)
        return flat.reshape(n, c1, h, w)


# --- pooling
class MaxPooling(Layer):
    def __init__(self, k1, k2):
        self.k1, self.k2 = k1, k2

    def windows(self, x):
        """The windows, laid flat: (n, c, h/k1, w/k2, k1*k2)."""
        n, c, h, w = x.shape
        o1, o2 = h // self.k1, w // self.k2
        split = x.reshape(n, c, o1, self.k1, o2, self.k2)
        return split.transpose(0, 1, 2, 4, 3, 5).reshape(n, c, o1, o2, self.k1 * self.k2)

    def forward(self, x):
        return self.windows(x).max(-1)

    def backward(self, x, grad):
        n, c, o1, o2 = grad.shape
        winner = self.windows(x).argmax(-1)  # (n, c, o1, o2); the first of equal ones
        flat = np.zeros((grad.size, self.k1 * self.k2), grad.dtype)
        flat[np.arange(grad.size), winner.reshape(-1)] = grad.reshape(-1)
        split = flat.reshape(n, c, o1, o2, self.k1, self.k2)
        return split.transpose(0, 1, 2, 4, 3, 5).reshape(x.shape)


# --- relu
class ReLU(Layer):
    def forward(self, x):
        return x * (x > 0)

    def backward(self, x, grad):
        return grad * (x > 0)


# --- flatten
class Flatten(Layer):
    def forward(self, x):
        return x.reshape(len(x), -1)

    def backward(self, x, grad):
        return grad.reshape(x.shape)


# --- loss
class CrossEntropy:
    """Softmax and the mean of -log p[label], for logits z (n, d2) and labels y (n,)."""

    def forward(self, z, y):
        n = len(z)
        z = z - z.max(1, keepdims=True)
        return (np.log(np.exp(z).sum(1)) - z[np.arange(n), y]).mean()

    def backward(self, z, y):
        n = len(z)
        grad = np.exp(z - z.max(1, keepdims=True))
        grad /= grad.sum(1, keepdims=True)  # p
        grad[np.arange(n), y] -= 1  # p - one-hot
        return grad / n


# --- network
class Network:
    """The layers in a row; `forward` keeps the input of each, which `backward` needs."""

    def __init__(self, rng):
        self.layers = [
            Convolution(1, 4, 5, 5, rng),  # (n, 4, 24, 24)
            MaxPooling(2, 2),  # (n, 4, 12, 12)
            ReLU(),
            Convolution(4, 16, 3, 3, rng),  # (n, 16, 10, 10)
            MaxPooling(2, 2),  # (n, 16, 5, 5)
            ReLU(),
            Flatten(),  # (n, 400)
            Linear(400, 10, rng),  # (n, 10)
        ]
        self.inputs = []

    def forward(self, x):
        self.inputs = []
        for layer in self.layers:
            self.inputs.append(x)
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer, x in zip(reversed(self.layers), reversed(self.inputs)):
            grad = layer.backward(x, grad)
        return grad

    def update(self, lr):
        for layer in self.layers:
            layer.update(lr)

    # --- parameters
    def named_params(self):
        """The parameters, by the names of the file: conv1.k, conv1.b, conv2.k, …, linear.b."""
        learning = [layer for layer in self.layers if isinstance(layer, ParamLayer)]
        for layer, name in zip(learning, ["conv1", "conv2", "linear"]):
            for kind, param in layer.params.items():
                yield f"{name}.{kind}", param

    def load(self, path):
        saved = read(path)
        for name, param in self.named_params():
            if name not in saved:
                sys.exit(f"{path}: {name} is missing")
            if saved[name].size != param.size:
                sys.exit(f"{path}: {name} is {saved[name].shape}, not {param.shape}")
            param[...] = saved[name].reshape(param.shape)

    def save(self, path):
        """Writes the file that the site reads back: each bias as a row of numbers."""
        named = {name: p.reshape(-1) if name.endswith(".b") else p for name, p in self.named_params()}
        np.savez(path, **{name: p.astype(np.float32) for name, p in named.items()})


# --- training
def read(path):
    """The arrays of a file."""
    try:
        return np.load(path)
    except FileNotFoundError:
        sys.exit(f"{path} is not here: put it beside cnn.py")


def read_digits(path="digits.npz"):
    """Images as (n, 1, 28, 28) between 0 and 1, and labels as (n,), to train on and to test with."""
    digits = read(path)
    pixels = lambda name: digits[name].reshape(-1, 1, 28, 28) / 255
    labels = lambda name: digits[name].astype(np.intp)
    return (pixels("x_train"), labels("y_train")), (pixels("x_test"), labels("y_test"))


def accuracy(network, x, y, batch=100):
    """How many of the digits the network reads correctly, and how many there are."""
    batches = range(0, len(x), batch)
    answers = [network.forward(x[i : i + batch]).argmax(1) for i in batches]
    return int((np.concatenate(answers) == y).sum()), len(y)


def train(network, x, y, rng, lr=0.1, batch=100):
    """One epoch; the mean of its losses."""
    loss, losses = CrossEntropy(), []
    order = rng.permutation(len(x))
    for start in range(0, len(x), batch):
        chosen = order[start : start + batch]
        z = network.forward(x[chosen])
        losses.append(loss.forward(z, y[chosen]))
        network.backward(loss.backward(z, y[chosen]))
        network.update(lr)
        print(f"\r{start + len(chosen)} of {len(x)} images", end=", ", file=sys.stderr, flush=True)
    return np.mean(losses)


def main(path=None, epochs=None):
    rng = np.random.default_rng(1234)
    network = Network(rng)
    (x, y), test = read_digits()
    if path is not None:
        network.load(path)
        right, all_digits = accuracy(network, *test)
        print(f"{path}: {right} of {all_digits} test digits, {right / all_digits:.2%}")
    for epoch in range(int(epochs or (10 if path is None else 0))):
        loss = train(network, x, y, rng)
        right, all_digits = accuracy(network, *test)
        print(f"epoch {epoch + 1}: loss {loss:.4f}, {right} of {all_digits} test digits, {right / all_digits:.2%}")
        network.save("trained.npz")


if __name__ == "__main__":
    main(*sys.argv[1:3])
