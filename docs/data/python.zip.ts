import { EMPTY_ZIP, readPacked } from "../../pyodide/packed.js";

// Python and NumPy for the browser, packed; an empty archive where they were not fetched.
process.stdout.write(readPacked() ?? EMPTY_ZIP);
