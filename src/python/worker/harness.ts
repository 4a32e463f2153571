import { MOST_CELLS } from "../messages.js";

/**
 * Python that runs before the student's: `load(code, companion)` runs code as a module of its own, `call(name, given,
 * results)` a function of it on new arrays, and `tell(name, said)` a function of the companion, which was run before the code
 * and knows its module as `space`. All give JSON-like lists, which begin with what came of it. What it needs of NumPy it
 * keeps, and what code has changed of Python or NumPy is put back before the next is loaded.
 */
export const HARNESS = `
import builtins
import sys
import warnings
import numpy as np

array, asarray, number, integer = np.array, np.asarray, np.float64, np.intp
size_of, is_array = len, lambda value: isinstance(value, np.ndarray)
FILE, MOST_CELLS = "solution.py", ${MOST_CELLS}
space, tools, kept = {}, {}, []
cut, type_name = str.__getitem__, type.__dict__["__name__"].__get__

def keep():
    known, finders, filters = dict(sys.modules), list(sys.meta_path), list(warnings.filters)
    spaces = [vars(module) for module in [builtins, *known.values()] if hasattr(module, "__dict__")]
    parts = [(names, dict(names)) for names in spaces if type(names) is dict]
    errors, deepest = np.geterr(), sys.getrecursionlimit()
    def put_back():
        for names, values in parts:
            names.update(values)
        sys.modules.update(known)
        sys.meta_path[:], warnings.filters[:] = finders, filters
        np.seterr(**errors)
        sys.setrecursionlimit(deepest)
        sys.settrace(None)
        sys.setprofile(None)
    return put_back

def text_of(value, most=500):
    try:
        return cut(str(value), slice(most))
    except BaseException:
        return ""

def name_of(value):
    return cut(type_name(type(value)), slice(200))

def line_of(error):
    if isinstance(error, SyntaxError) and error.filename == FILE:
        return error.lineno
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line

def raised(error):
    try:
        said = error.msg if isinstance(error, SyntaxError) else error
        line = line_of(error)
        return ["raised", name_of(error), text_of(said), line if type(line) is int else None]
    except BaseException:
        return ["raised", name_of(error), "", None]

def load(code, companion="", kept=kept, keep=keep):
    global space, tools
    if kept:
        kept[0]()
    else:
        kept.append(keep())
    space = {"__name__": "solution"}
    tools = {"__name__": "companion", "space": space, "raised": raised}
    exec(compile(companion, "companion.py", "exec"), tools)
    try:
        exec(compile(code.removeprefix("\\ufeff"), FILE, "exec"), space)
    except BaseException as error:
        return raised(error)
    return ["loaded"]

def tell(name, said):
    try:
        return ["told", tools[name](said)]
    except BaseException as error:
        return raised(error)

def argument(shape, cells, integers):
    if not shape:
        return int(cells[0]) if integers else float(cells[0])
    return array(cells, dtype=integer if integers else number).reshape(shape)

def read(value):
    try:
        numbers = asarray(value)
    except BaseException:
        return ["no-numbers", name_of(value)]
    if numbers.dtype.kind not in "iuf":
        if is_array(value):
            return ["another-dtype", str(numbers.dtype)]
        return ["no-numbers", name_of(value)]
    if numbers.size == 0:
        return ["empty"]
    if numbers.size > MOST_CELLS:
        return ["too-many-cells"]
    return ["numbers", list(numbers.shape), [float(cell) for cell in numbers.ravel().tolist()]]

def call(name, given, results):
    function = space.get(name)
    if not callable(function):
        return ["not-defined"]
    try:
        value = function(*[argument(*one) for one in given])
        if results == 1:
            return ["called", [read(value)]]
        if not isinstance(value, (tuple, list)) or size_of(value) != results:
            return ["another-number"]
        return ["called", [read(one) for one in value]]
    except BaseException as error:
        return raised(error)
`;

/**
 * Shuts what leads out of Python: modules that reach JavaScript or call into memory. The frame's policy is the wall; this
 * says so at once, and in words.
 */
export const SHUT = `
import sys
def shut():
    names = {"js", "pyodide_js", "pyodide", "_pyodide", "_pyodide_core", "ctypes", "_ctypes"}
    refuse = ImportError
    class Shut:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in names:
                raise refuse(f"{name} cannot be imported here: this code reaches nothing outside of it")
            return None
    for name in [name for name in sys.modules if name.partition(".")[0] in names]:
        del sys.modules[name]
    sys.meta_path.insert(0, Shut())
shut()
del shut
`;
