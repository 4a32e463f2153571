/** Python that tries a layer: which arrays it keeps, what it answers to a case, and how its own forward moves. */
export const CHECKS = `
ORDERS = {"linear": [[0, 1], [1, 0]], "convolution": [[0, 1, 2, 3], [1, 2, 3, 0], [1, 0, 2, 3], [2, 3, 1, 0], [3, 2, 1, 0],
    [0, 2, 3, 1], [0, 1, 3, 2], [2, 3, 0, 1]]}

def order_of(role, shape, sizes):
    """In which order of axes an array of the shape holds weights of the sizes."""
    for order in ORDERS[role]:
        moved = [sizes[axis] for axis in order]
        flat = [tuple(moved), (moved[0], int(np.prod(moved[1:]))), (int(np.prod(moved[:-1])), moved[-1])]
        if tuple(shape) in flat:
            return order
    return ORDERS[role][0]

def case_of(role, wired, even):
    """A case in which all lengths differ, or one in which what multiplies is square."""
    draw = random_numbers(2)
    if role == "linear":
        n, d1, d2 = (3, 3, 3) if even else (2, 5, 3)
        return draw.random((n, d1)), (d1, d2), draw.random((n, d2)), {"in": d1, "out": d2}
    if role == "convolution":
        square = even or not {"height", "width", "pair"} & set(wired["make"].values())
        c2, c1, k1, k2 = (2, 2, 2, 2) if even else (3, 2, 2, 2) if square else (3, 2, 2, 4)
        x, y = draw.random((2, c1, 6, 7)), draw.random((2, c2, 7 - k1, 8 - k2))
        return x, (c2, c1, k1, k2), y, {"in": c1, "out": c2, "height": k1, "width": k2}
    if role == "pooling":
        return draw.random((2, 3, 4, 4)), None, draw.random((2, 3, 2, 2)), {"height": 2, "width": 2}
    if role == "flatten":
        return draw.random((2, 3, 4, 5)), None, draw.random((2, 60)), {}
    if role == "loss":
        return draw.random((3, 4)), None, np.ones(()), {}
    return draw.random((2, 3)), None, draw.random((2, 3)), {}

def tried(wired, even, alone=False):
    """What a try shows; the images of the case one by one where the layer is to be given each alone."""
    role = wired["role"]
    x, shape, grad, sizes = case_of(role, wired, even)
    if alone:
        x, grad = x[0], grad[0]
    labels = np.array([2, 0, 1]) if role == "loss" else None
    answer = {"weight": [], "bias": [], "gradX": [], "gradWeight": [], "gradBias": [], "orders": [], "failed": None,
        "alone": False, "steps": False, "ownRate": False}
    def fitting(found, size):
        return [place for place, value in found.items()
            if isinstance(value, ndarray) and (even or size is None or value.size == size)]
    try:
        layer = make(wired, sizes)
        before = places(layer)
        if shape is not None:
            answer["weight"] = fitting(before, int(np.prod(shape)))
            answer["bias"] = fitting(before, shape[0] if role == "convolution" else shape[1])
            answer["orders"] = [order_of(role, before[place].shape, shape) for place in answer["weight"]]
        first = {place: one.copy() for place, one in before.items()}
        y = asarray(forward(layer, wired, x.copy(), labels))
        answer["alone"] = role == "flatten" and y.ndim == 1
        if alone and y.shape != grad.shape:
            raise ValueError("another shape")
        value = backward(layer, wired, x.copy(), grad.copy(), labels)
    except BaseException as error:
        return {**answer, "failed": raised(error)[1:]}
    found = {**of_result(value), **places(layer)}
    answer["gradX"] = fitting(found, x.size)
    def changed(place, one):  # gradients that are added up stand there from the beginning
        return place not in first or not np.array_equal(one, first[place])
    others = {place: one for place, one in found.items() if even or changed(place, one)}
    if shape is not None:
        answer["gradWeight"] = fitting(others, int(np.prod(shape)))
        answer["gradBias"] = fitting(others, shape[0] if role == "convolution" else shape[1])
    return answer

def takes_one(wired, found):
    """Whether the layer works on a single image or row, and not on a batch of them."""
    role = wired["role"]
    def works(found):
        return found["failed"] is None and (role not in ORDERS or updates_itself(wired) or found["gradWeight"] != [])
    return role not in ("loss", "flatten") and not works(found) and works(tried(wired, False, True))

def changed_by_backward(wired, weights, rate):
    x, _, grad, sizes = case_of(wired["role"], wired, False)
    layer = make(wired, sizes, rate)
    before = {place: one.copy() for place, one in places(layer).items()}
    forward(layer, wired, x.copy())
    backward(layer, wired, x.copy(), grad.copy())
    after = places(layer)
    return {place for place in weights if place not in after or not np.array_equal(before[place], after[place])}

def probe(said):
    wired = {**loads(said), "of": space}
    found = tried(wired, False)
    if takes_one(wired, found):
        return dumps({**found, "alone": True})
    weights = set(found["weight"])
    if found["failed"] is None and weights and not updates_itself(wired):
        still = weights - changed_by_backward(wired, weights, 0.0)
        found["ownRate"] = not still
        found["steps"] = bool(still & changed_by_backward(wired, still, 1.0))
    if found["failed"] is None or found["weight"] == []:
        return dumps(found)
    again = tried(wired, True)  # sizes that hide a transpose that is missing
    known = {name: again[name] for name in ("gradX", "gradWeight", "gradBias")}
    return dumps({**found, **known, "failed": again["failed"]})

def wire(said):
    wiring.clear()
    kept.clear()
    for role, wired in loads(said).items():
        wiring[role] = {**wired, "of": space}
    return ""

def tensor(given):
    cells = [float(cell) for cell in given["cells"]]
    return np.array(cells).reshape(given["shape"])

def layer_for(wired, given, rate=0.0):
    weights, role = given.get("w", given.get("k")), wired["role"]
    sizes = sizes_of(role, weights, given.get("windowSize"))
    key = (role, rate, *sizes.values())
    if key not in kept:
        kept[key] = make(wired, sizes, rate)
    layer = kept[key]
    if weights is not None:
        bias = given.get("b", np.zeros(sizes["out"]))
        put(layer, wired, weights, bias)
    return layer, weights

def answered(asked):
    wired = wiring[asked["role"]]
    given = {name: tensor(one) for name, one in asked["given"].items()}
    labels = given["labels"].astype(int) if "labels" in given else None
    return wired, given, given["logits"] if "logits" in given else given["x"], labels

def calculate(said):
    asked = loads(said)
    wired, given, x, labels = answered(asked)
    layer, weights = layer_for(wired, given)
    if wired["clear"] is not None:
        getattr(layer, wired["clear"])()
    y = forward(layer, wired, x.copy(), labels)
    if asked["pass"] == "forward":
        return dumps([cells_of(y)])
    grad = given.get("gradY", np.ones(()))
    value = backward(layer, wired, x.copy(), grad.copy(), labels)
    found = gradients(layer, wired, value, weights)
    if any(found.get(name) is None for name in asked["results"]):
        stepping = layer_for(wired, given, 1.0)[0] if wired["steps"] else layer
        taken = taken_off(stepping, wired, x, grad, labels)
        found = {**gradients(layer, wired, value, weights, taken), "x": found["x"]}
    return dumps([cells_of(found.get(name)) for name in asked["results"]])

def cells_of(value):
    try:
        numbers = asarray(value)
    except BaseException:
        return {"code": "no-numbers", "found": type(value).__name__}
    if numbers.dtype.kind not in "iuf":
        if isinstance(value, ndarray):
            return {"code": "another-dtype", "dtype": str(numbers.dtype)}
        return {"code": "no-numbers", "found": type(value).__name__}
    if numbers.size == 0 or numbers.size > 20000:
        return {"code": "empty"} if numbers.size == 0 else {"code": "too-many-cells"}
    cells = numbers.ravel().tolist()
    finite = bool(np.isfinite(numbers).all())
    return {"shape": list(numbers.shape), "cells": cells if finite else [str(float(cell)) for cell in cells]}

def differences(said):
    """Central differences of ⟨forward, gradY⟩, or of the loss, at each number that has a gradient."""
    asked = loads(said)
    wired, given, x, labels = answered(asked)
    names = {"x": "logits" if "logits" in given else "x", "weights": "w" if "w" in given else "k", "bias": "b"}
    if "bias" in asked["results"]:
        given.setdefault("b", np.zeros(sizes_of(wired["role"], given.get("w", given.get("k")))["out"]))
    def loss():
        layer, _ = layer_for(wired, given)
        y = asarray(forward(layer, wired, x.copy(), labels))
        return float(y) if labels is not None else float((y * given["gradY"]).sum())
    layer, _ = layer_for(wired, given)
    y = asarray(forward(layer, wired, x.copy(), labels))
    if y.shape != given["gradY"].shape if labels is None else y.size != 1:
        return "null"
    exact = all(place.dtype == np.float64 for place in places(layer).values())
    found = []
    for name in asked["results"]:
        numbers = given[names[name]].reshape(-1)
        slopes = np.zeros(numbers.size)
        for i, number in enumerate(numbers.tolist()):
            step = (1e-5 if exact else 1e-2) * max(1, abs(number))
            moved = []
            for to in (number + step, number - step):
                numbers[i] = to
                moved.append(loss())
            numbers[i] = number
            slopes[i] = (moved[0] - moved[1]) / (2 * step)
        found.append(cells_of(slopes.reshape(given[names[name]].shape)))
    return dumps(found)
`;
