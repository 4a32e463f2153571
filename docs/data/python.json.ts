import { readPacked } from "../../pyodide/packed.js";

// How large the packed Python is, in bytes; 0 where the site is built without it.
process.stdout.write(JSON.stringify(readPacked()?.length ?? 0));
