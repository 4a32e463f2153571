import { loadDigits } from "../../data/digits.js";

// What the pages say of the digits they use: name, licence, origin and counts.
const { source } = await loadDigits();
process.stdout.write(JSON.stringify(source));
