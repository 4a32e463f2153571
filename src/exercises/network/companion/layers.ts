/**
 * Python that knows a reader's classes by what was said of them, the wiring: it finds classes and arrays, makes layers and
 * runs their passes. A place of an array is a text, such as `params['w']`; what `backward` returns is `result`.
 */
export const LAYERS = `
import inspect, json, re, sys, time
import numpy as np

loads, dumps, signature, clock = json.loads, json.dumps, inspect.signature, time.perf_counter
ndarray, asarray, random_numbers = np.ndarray, np.asarray, np.random.default_rng
wiring, kept = {}, {}

ABSENT = {"matplotlib", "PIL", "tqdm", "cv2", "sklearn", "pandas", "seaborn", "scipy", "imageio", "skimage", "torch",
    "torchvision", "keras", "tensorflow", "mnist", "requests", "IPython", "plotly"}
absent = []

class Absent(type(sys)):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent(f"{self.__name__}.{name}")
    def __call__(self, *_, **__):
        raise ImportError(f"{self.__name__} is not here: there are Python's own library and NumPy")
    def create_module(self, spec):
        if spec.name not in absent:
            absent.append(spec.name)
        return Absent(spec.name)
    def exec_module(self, module):
        module.__path__ = []
    def find_spec(self, name, path=None, target=None):
        from importlib.machinery import ModuleSpec
        return ModuleSpec(name, self) if name.partition(".")[0] in ABSENT else None

sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != "Absent"] + [Absent("finder")]
for name in [name for name in sys.modules if name.partition(".")[0] in ABSENT]:
    del sys.modules[name]

def methods_of(cls):
    found = []
    for name in dir(cls):
        function = getattr(cls, name, None)
        if not inspect.isfunction(function) or (name.startswith("__") and name not in ("__init__", "__call__")):
            continue
        given = list(signature(function).parameters.values())
        if not isinstance(inspect.getattr_static(cls, name), staticmethod):
            given = given[1:]
        plain = [one for one in given if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]
        found.append({"name": name, "parameters": [
            {"name": one.name, "optional": one.default is not one.empty} for one in plain]})
    return found

def classes(_):
    found = {id(value): value for value in space.values()
        if isinstance(value, type) and value.__module__ == "solution"}
    return dumps({"absent": absent, "classes": [
        {"name": cls.__name__, "methods": methods_of(cls)} for cls in found.values()]})

def places(layer):
    found = {}
    def look(text, value, depth):
        if isinstance(value, ndarray):
            if value.dtype.kind in "iuf":
                found[text] = value
        elif depth > 0 and isinstance(value, dict):
            for key, one in value.items():
                look(f"{text}[{key!r}]", one, depth - 1)
        elif depth > 0 and isinstance(value, (list, tuple)):
            for i, one in enumerate(value):
                look(f"{text}[{i}]", one, depth - 1)
        elif depth > 0 and type(value).__module__ == "solution":
            for key, one in getattr(value, "__dict__", {}).items():
                look(f"{text}.{key}", one, depth - 1)
    for key, value in getattr(layer, "__dict__", {}).items():
        look(key, value, 2)
    return found

def of_result(value):
    if isinstance(value, (tuple, list)):
        return {f"result[{i}]": one for i, one in enumerate(value)}
    if isinstance(value, dict):
        return {f"result[{key!r}]": one for key, one in value.items()}
    return {"result": value}

RATE = re.compile(r"_?(lr|learn(ing)?_?rate|l_?rate|eta|alpha|rate|step_?size)", re.I)

def paced(layer, role, rate):
    """The layer with another learning rate, where it keeps one under a plain name."""
    for name, value in list(getattr(layer, "__dict__", {}).items()):
        if role in ("convolution", "linear") and RATE.fullmatch(name) and type(value) in (int, float):
            setattr(layer, name, rate)
    return layer

def make(wired, sizes, rate=0.0):
    rows, columns = sizes.get("height", 1), sizes.get("width", 1)
    values = {"in": sizes.get("in"), "out": sizes.get("out"), "height": rows, "width": columns, "size": rows,
        "pair": (rows, columns), "stride": rows if wired["role"] == "pooling" else 1, "padding": 0,
        "random": random_numbers(1), "rate": rate}
    given = {name: values[meaning] for name, meaning in wired["make"].items() if meaning != "default"}
    return paced(wired["of"][wired["class"]](**given), wired["role"], rate)

def run(layer, method, values):
    given = {name: values[meaning] for name, meaning in method["given"].items() if meaning != "default"}
    return getattr(layer, method["name"])(**given)

def values_of(labels, classes):
    return {"labels": labels, "one-hot": np.eye(classes)[labels]}

def forward(layer, wired, x, labels=None):
    known = {} if labels is None else values_of(labels, x.shape[1])
    return run(layer, wired["forward"], {"x": x, **known})

def backward(layer, wired, x, grad, labels=None, rate=0.0):
    known = {} if labels is None else values_of(labels, x.shape[1])
    return run(layer, wired["backward"], {"x": x, "gradient": grad, "rate": rate, **known})

def updates_itself(wired):
    return "rate" in wired["backward"]["given"].values() or wired["steps"]

def taken_off(layer, wired, x, grad, labels):
    """What a backward that updates at once takes off weights and bias with a rate of 1: their gradients."""
    names = [name for name in ("weight", "bias") if wired[name] is not None]
    if not updates_itself(wired):
        return {}
    before = {name: places(layer)[wired[name]].copy() for name in names}
    forward(layer, wired, x.copy(), labels)
    backward(layer, wired, x.copy(), grad.copy(), labels, 1.0)
    return {name: before[name] - places(layer)[wired[name]] for name in names}

def sizes_of(role, weights, window=None):
    if role == "linear":
        return {"in": weights.shape[0], "out": weights.shape[1]}
    if role == "convolution":
        return dict(zip(("out", "in", "height", "width"), weights.shape))
    return {} if window is None else {"height": int(window[0]), "width": int(window[1])}

def arranged(weights, order, shape):
    return weights.transpose(order).reshape(shape)

def put(layer, wired, weights, bias):
    if wired["weight"] is None:
        return
    found = places(layer)
    place = found[wired["weight"]]
    place[...] = arranged(weights, wired["order"], place.shape)
    if wired["bias"] is not None:
        found[wired["bias"]][...] = bias.reshape(found[wired["bias"]].shape)

def found_at(place, layer, value):
    if place is None:
        return None
    return of_result(value).get(place) if place.startswith("result") else places(layer).get(place)

def gradients(layer, wired, value, weights, taken={}):
    found = {"x": found_at(wired["gradX"], layer, value)}
    def found_or_taken(place, name):
        return taken.get(name) if place is None else found_at(place, layer, value)
    if wired["weight"] is not None:
        grad, like = found_or_taken(wired["gradWeight"], "weight"), places(layer)[wired["weight"]]
        if isinstance(grad, ndarray) and grad.shape == like.shape:
            moved = [weights.shape[axis] for axis in wired["order"]]
            grad = grad.reshape(moved).transpose(np.argsort(wired["order"]))
        found["weights"] = grad
        if wired["bias"] is not None:
            grad = found_or_taken(wired["gradBias"], "bias")
            isFlat = isinstance(grad, ndarray) and grad.size == max(grad.shape, default=1)
            found["bias"] = grad.reshape(-1) if isFlat else grad
    return found
`;
