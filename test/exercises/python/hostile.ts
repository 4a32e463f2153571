import { numpySolution } from "../solution.js";

/** NumPy that does what it should not, and what is said of it: a message's beginning, or nothing where its answers are right. */
export interface Hostile {
  readonly does: string;
  readonly code: string;
  readonly says: RegExp | "passed";
}

const RIGHT = "grad_y @ w.T, x.T @ grad_y, grad_y.sum(axis=0)";

/** `linear_backward` with this body, below what stands before it. */
function linear(body: string, before = ""): string {
  return `import numpy as np\n${before}\ndef linear_backward(x, w, grad_y):\n${body.replace(/^/gm, "    ")}\n`;
}

function hostile(does: string, says: Hostile["says"], body: string, before?: string): Hostile {
  return { does, says, code: linear(body, before) };
}

const right = (does: string, before: string) => hostile(does, "passed", `return ${RIGHT}`, before);
const SHUT = /^ImportError: \w+ cannot be imported here/;

/** The exercise whose function they are. */
export const EXERCISE = "linear-backward";

/** Its right solution, which must pass after any of them. */
export const SOLUTION = numpySolution(EXERCISE);

/** What other kinds of numbers than float64 arrays are worth. */
export const ANSWERS: readonly Hostile[] = [
  hostile("gives float32", "passed", `return [v.astype(np.float32) for v in (${RIGHT})]`),
  hostile("gives long doubles", "passed", `return [v.astype(np.longdouble) for v in (${RIGHT})]`),
  hostile("gives lists", "passed", `return [v.tolist() for v in (${RIGHT})]`),
  hostile(
    "gives tuples",
    "passed",
    `return tuple(tuple(map(tuple, v)) if v.ndim == 2 else tuple(v) for v in (${RIGHT}))`,
  ),
  hostile(
    "changes its arguments",
    "passed",
    `made = ${RIGHT}\nx[:] = 7\nw *= 0\ngrad_y -= 3\nreturn made`,
  ),
  hostile(
    "gives arrays of a class that hides what they are",
    "passed",
    `return [v.view(A) for v in (${RIGHT})]`,
    "class A(np.ndarray):\n    def __array__(self, *a, **k): raise ValueError('no')\n    def __eq__(self, other): return True\n    def __repr__(self): return 'x' * 10**7\n    shape = property(lambda self: (1,))\n    dtype = property(lambda self: 7)",
  ),
  hostile(
    "gives integers",
    /^grad_x\[0\]\[0\] is 0, but/,
    "return [np.zeros(v.shape, int) for v in (x, w, w[0])]",
  ),
  hostile("gives complex numbers", /^grad_x is an array of complex128, not/, "return x + 0j, w, x"),
  hostile("gives objects", /^grad_x is an array of object, not/, "return x.astype(object), w, x"),
  hostile("gives NaN", /^grad_x\[0\]\[0\] is NaN, but/, "return x * np.nan, w, x[0]"),
  hostile(
    "gives a generator",
    /^The function must give 3 results/,
    `return (v for v in (${RIGHT}))`,
  ),
  hostile("gives a dictionary", /^The function must give 3 results/, "return {'grad_x': x}"),
  hostile("gives numbers without end", /^grad_x is a int, not/, "return 10**400, 1, 1"),
  hostile(
    "gives an object that claims to be an array",
    /^grad_x is a A, not an array/,
    "return A(), A(), A()",
    "class A:\n    def __array__(self, *a, **k): return 'text'\n    __class__ = property(lambda self: 1 / 0)",
  ),
  hostile(
    "gives an object of a class without a name",
    /^grad_x is a A, not an array/,
    "return A(), A(), A()",
    "class M(type):\n    __name__ = property(lambda self: 1 / 0)\nclass A(metaclass=M): pass",
  ),
  hostile(
    "raises an error of a class without a name",
    /^A: gone$/,
    "raise A('gone')",
    "class M(type):\n    __name__ = property(lambda self: 1 / 0)\nclass A(Exception, metaclass=M): pass",
  ),
  hostile(
    "raises an error with an odd message",
    /^A: hello$/,
    "raise A()",
    "class S(str):\n    def __getitem__(self, at): return object()\nclass A(Exception):\n    def __str__(self): return S('hello')",
  ),
  hostile(
    "raises an error that claims to be another",
    /^A/,
    "raise A()",
    "class A(Exception):\n    __class__ = property(lambda self: 1 / 0)",
  ),
  hostile(
    "raises an error in an odd line",
    /^The code cannot be read|^SyntaxError: x$/,
    "error = SyntaxError('x')\nerror.filename = 'solution.py'\nerror.lineno = object()\nraise error",
  ),
  { does: "begins with a mark of its encoding", says: "passed", code: `\ufeff${SOLUTION}` },
];

/** What code does to Python, to NumPy and to the machine below them. */
export const ATTACKS: readonly Hostile[] = [
  hostile("imports js by importlib", SHUT, "import importlib\nimportlib.import_module('js')"),
  hostile("imports js by __builtins__", SHUT, "__builtins__['__import__']('js')"),
  hostile("looks for js among the modules", /^KeyError: 'js'/, "import sys\nsys.modules['js']"),
  hostile("calls other programs", /^OSError: /, "import subprocess\nsubprocess.run(['ls'])"),
  hostile(
    "starts a thread",
    /^RuntimeError: can't start new thread/,
    "import threading\nthreading.Thread(target=print).start()",
  ),
  hostile("asks for input", /^OSError: /, "return input()"),
  hostile(
    "opens a file of the machine",
    /^FileNotFoundError: /,
    "return open('/etc/passwd').read()",
  ),
  hostile(
    "writes files without end",
    /^OSError: \[Errno 51\] No space left/,
    "i = 0\nwhile True:\n    i += 1\n    open(f'/tmp/{i}', 'w').write('y' * 10**6)",
  ),
  hostile(
    "makes a huge file of nothing",
    /^OSError: \[Errno 51\] No space left/,
    "open('/tmp/huge', 'wb').truncate(10**9)",
  ),
  hostile("prints a huge line", "passed", `print('x' * 10**7)\nreturn ${RIGHT}`),
  hostile(
    "sends itself a signal",
    /^The code broke the interpreter/,
    "import os\nos.kill(os.getpid(), 9)",
  ),
  hostile("aborts", /^The code broke the interpreter/, "import os\nos.abort()"),
  hostile(
    "writes where nothing is its own",
    /^The code broke the interpreter/,
    "np.lib.stride_tricks.as_strided(x, (10**6,), (8,))[:] = 1e300\nreturn x, w, x",
  ),
  hostile(
    "calls itself without end, and lifts the limit",
    /^The code broke the interpreter|^A function calls itself without end|^The code ran too long/,
    "return linear_backward(x, w, grad_y)",
    "import sys\nsys.setrecursionlimit(10**9)",
  ),
  {
    does: "nests brackets",
    says: /^The code cannot be read: too many nested/,
    code: `x = ${"(".repeat(5000)}`,
  },
  right(
    "replaces NumPy's functions",
    "np.allclose = lambda *a: True\nnp.array = np.asarray = np.ndarray = None",
  ),
  right("lets NumPy raise", "np.seterr(all='raise')"),
  right("has no place to print to", "import sys\nsys.stdout = sys.stderr = None"),
  right("empties the modules", "import sys\nsys.modules.clear()"),
  right(
    "forbids all that Python tells of",
    "import sys\ndef refuse(*a): raise ValueError('no')\nsys.addaudithook(refuse)",
  ),
  right("shuts nothing any more", "import sys\nsys.meta_path.clear()"),
  hostile(
    "replaces what the checks need of Python",
    /^TypeError/,
    `return ${RIGHT}`,
    "import builtins\nbuiltins.float = builtins.list = builtins.len = builtins.str = None",
  ),
  hostile(
    "replaces what loads code",
    /^TypeError/,
    "return None()",
    "import builtins\nbuiltins.exec = builtins.compile = None",
  ),
  hostile(
    "replaces what reads its answers",
    /^grad_x has shape \[1\], but/,
    `return ${RIGHT}`,
    "import __main__\n__main__.read = lambda value: ['numbers', [1], [1.0]]",
  ),
  hostile(
    "replaces what tells of its errors",
    /^The code broke the interpreter/,
    "raise ValueError('x')",
    "import __main__\n__main__.raised = None",
  ),
];

const OVER = /^The code ran too long and was ended/;

/** What only the clock ends. */
export const ENDLESS: readonly Hostile[] = [
  hostile("loops inside NumPy", OVER, "while True:\n    np.ones(10**6).sum()"),
  hostile("loops in one huge number", OVER, "return 10**10**9"),
  hostile("prints without end", OVER, "import sys\nwhile True:\n    sys.stdout.write('x' * 10**6)"),
  hostile(
    "loops where an object ends",
    OVER,
    "A()\nreturn 1",
    "class A:\n    def __del__(self):\n        while True: pass",
  ),
  right(
    "loops where its last object ends",
    "class A:\n    def __del__(self):\n        while True: pass\nkept = A()",
  ),
];
