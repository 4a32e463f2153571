/**
 * Python that trains the article's network with the reader's layers; those that the reader has not written are its own. They
 * are not those of docs/code/cnn.py, which multiply by unfolded kernels, zeros and all: without a BLAS, as here, a step would
 * wait for some twenty times as many products.
 */
export const TRAINING = `
class OwnConvolution:
    def __init__(self, c1, c2, k1, k2):
        self.k, self.b = np.zeros((c2, c1, k1, k2)), np.zeros((1, c2, 1, 1))
    def patches(self, x):
        return np.lib.stride_tricks.sliding_window_view(x, self.k.shape[2:], (2, 3))
    def forward(self, x):
        return np.einsum("ncpqij,ocij->nopq", self.patches(x), self.k, optimize=True) + self.b
    def backward(self, x, grad):
        self.dk = np.einsum("ncpqij,nopq->ocij", self.patches(x), grad, optimize=True)
        self.db = grad.sum((0, 2, 3), keepdims=True)
        rows, columns = self.k.shape[2:]
        wide = np.pad(grad, ((0, 0), (0, 0), (rows - 1, rows - 1), (columns - 1, columns - 1)))
        return np.einsum("nopqij,ocij->ncpq", self.patches(wide), self.k[:, :, ::-1, ::-1], optimize=True)

class OwnLinear:
    def __init__(self, d1, d2):
        self.w, self.b = np.zeros((d1, d2)), np.zeros((1, d2))
    def forward(self, x):
        return x @ self.w + self.b
    def backward(self, x, grad):
        self.dw, self.db = x.T @ grad, grad.sum(0, keepdims=True)
        return grad @ self.w.T

class OwnPooling:
    def windows(self, x):
        n, c, h, w = x.shape
        return x.reshape(n, c, h // 2, 2, w // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(n, c, h // 2, w // 2, 4)
    def forward(self, x):
        return self.windows(x).max(-1)
    def backward(self, x, grad):
        n, c, o1, o2 = grad.shape
        won = np.zeros((grad.size, 4))
        won[np.arange(grad.size), self.windows(x).argmax(-1).reshape(-1)] = grad.reshape(-1)
        return won.reshape(n, c, o1, o2, 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(x.shape)

class OwnReLU:
    def forward(self, x):
        return x * (x > 0)
    def backward(self, x, grad):
        return grad * (x > 0)

class OwnFlatten:
    def forward(self, x):
        return x.reshape(len(x), -1)
    def backward(self, x, grad):
        return grad.reshape(x.shape)

class OwnLoss:
    def forward(self, x, labels):
        z = x - x.max(1, keepdims=True)
        return (np.log(np.exp(z).sum(1)) - z[np.arange(len(z)), labels]).mean()
    def backward(self, x, labels):
        p = np.exp(x - x.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        p[np.arange(len(p)), labels] -= 1
        return p / len(p)

def own(role, cls, make={}, loss=False, weight=None, bias=None, gradWeight=None, gradBias=None):
    given = {"x": "x", "labels": "labels"} if loss else {"x": "x", "grad": "gradient"}
    return {"role": role, "class": cls.__name__, "of": {cls.__name__: cls}, "make": make,
        "steps": False, "forward": {"name": "forward", "given": given if loss else {"x": "x"}},
        "backward": {"name": "backward", "given": given}, "update": None, "gradX": "result", "clear": None,
        "weight": weight, "bias": bias, "order": [0, 1] if role == "linear" else [0, 1, 2, 3],
        "gradWeight": gradWeight, "gradBias": gradBias}

OWN = {
    "convolution": own("convolution", OwnConvolution, {"c1": "in", "c2": "out", "k1": "height", "k2": "width"},
        False, "k", "b", "dk", "db"),
    "linear": own("linear", OwnLinear, {"d1": "in", "d2": "out"}, False, "w", "b", "dw", "db"),
    "pooling": own("pooling", OwnPooling), "relu": own("relu", OwnReLU), "flatten": own("flatten", OwnFlatten),
    "loss": own("loss", OwnLoss, {}, True)}

network, loss_layer, rate = [], None, 0.1

def begin(said):
    """The article's network with the given first weights: [[role, weights, bias], …]."""
    global network, loss_layer, rate
    asked = loads(said)
    rate, network = asked["lr"], []
    for role, weights, bias in asked["layers"]:
        wired = wiring.get(role, OWN[role])
        weights = None if weights is None else tensor(weights)
        sizes = {"height": 2, "width": 2} if role == "pooling" else sizes_of(role, weights)
        layer = make(wired, sizes, rate)
        put(layer, wired, weights, None if bias is None else tensor(bias))
        network.append((layer, wired, weights))
    wired = wiring.get("loss", OWN["loss"])
    loss_layer = (make(wired, {}), wired)
    return ""

def images(asked):
    return np.array(asked["pixels"], float).reshape(-1, 1, 28, 28) / 255

def through(x, times):
    inputs = []
    for layer, wired, _ in network:
        inputs.append(x)
        start = clock()
        x = forward(layer, wired, x)
        times.append([clock() - start, 0.0, 0.0])
    return inputs, x

def descend(layer, wired, value, weights):
    if wired["update"] is not None:
        return run(layer, wired["update"], {"rate": rate})
    if wired["weight"] is not None and not updates_itself(wired):
        found = places(layer)
        for name, to in (("weight", "gradWeight"), ("bias", "gradBias")):
            if wired[name] is not None:
                found[wired[name]][...] -= rate * found_at(wired[to], layer, value).reshape(found[wired[name]].shape)

def step(said):
    asked, times = loads(said), []
    labels = np.array(asked["labels"])
    for layer, wired, _ in network:
        if wired["clear"] is not None:
            getattr(layer, wired["clear"])()
    inputs, logits = through(images(asked), times)
    layer, wired = loss_layer
    start = clock()
    loss = forward(layer, wired, logits, labels)
    middle = clock()
    value = backward(layer, wired, logits, np.ones(()), labels, rate)
    times.append([middle - start, clock() - middle, 0.0])
    grad, values = found_at(wired["gradX"], layer, value), []
    for at in range(len(network) - 1, -1, -1):
        layer, wired, _ = network[at]
        start = clock()
        value = backward(layer, wired, inputs[at], grad, None, rate)
        times[at][1] = clock() - start
        values.append((at, value))
        grad = found_at(wired["gradX"], layer, value)
    for at, value in values:
        start = clock()
        descend(*network[at][:2], value, network[at][2])
        times[at][2] = clock() - start
    return dumps({"loss": str(float(asarray(loss))), "times": times})

def read_digits(said):
    asked = loads(said)
    _, logits = through(images(asked), [])
    return dumps(int((asarray(logits).argmax(1) == np.array(asked["labels"])).sum()))
`;
