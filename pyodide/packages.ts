/** A package of npm's registry, with the SHA-512 of its archive in npm's own spelling. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Python itself in WebAssembly: Pyodide, with Python 3.12.7, built with Emscripten 3.1.58. */
export const PYODIDE: Pinned = {
  name: "pyodide",
  version: "0.27.7",
  integrity:
    "sha512-RUSVJlhQdfWfgO9hVHCiXoG+nVZQRS5D9FzgpLJ/VcgGBLSAKoPL8kTiOikxbHQm1kRISeWUBdulEgO26qpSRA==",
};

/** NumPy 2.0.1 for that Python, built with the same Emscripten: a conda package, as npm's registry carries it. */
export const NUMPY: Pinned = {
  name: "@emscripten-forge/numpy",
  version: "2.0.1-py312h4e66579-0",
  integrity:
    "sha512-64iP3tolNhBnKJBHs2b5Mg9s17BL8Bp9Ev2+U0fSCO3/zQlWQRCrExw2MgmfwjhNz+mwbKPG2eBsBcpBWV2xbA==",
};
