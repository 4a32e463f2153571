import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { integrityOf } from "../../pyodide/fetch-package.js";
import { isKept } from "../../pyodide/pack.js";
import { EMPTY_ZIP } from "../../pyodide/packed.js";

test("of site-packages NumPy is kept, and its licence, without what only tests and compilers need", () => {
  const kept = [
    "numpy/__init__.py",
    "numpy/_core/_multiarray_umath.cpython-312-wasm32-emscripten.so",
    "numpy/_core/_multiarray_tests.cpython-312-wasm32-emscripten.so", // its import asks for it
    "numpy/linalg/_umath_linalg.cpython-312-wasm32-emscripten.so",
    "numpy-2.0.1.dist-info/LICENSE.txt",
  ];
  const leftOut = [
    "numpy/_core/tests/test_umath.py",
    "numpy/_core/_rational_tests.cpython-312-wasm32-emscripten.so",
    "numpy/f2py/__init__.py",
    "numpy/__init__.pyi",
    "numpy/__pycache__/version.cpython-312.pyc",
    "numpy-2.0.1.dist-info/RECORD",
    "scipy/__init__.py",
  ];
  expect([...kept, ...leftOut].filter(isKept)).toEqual(kept);
});

test("a checksum is written as npm writes it", () => {
  expect(integrityOf(new TextEncoder().encode("abc"))).toBe(
    "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==",
  );
});

test("the archive of a site without Python is an archive without files", () => {
  expect(unzipSync(EMPTY_ZIP)).toEqual({});
});
