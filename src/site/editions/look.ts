import { readFileSync } from "node:fs";
import { changedSince, pairsIn, readSeen, writeSeen } from "./seen.js";

// npm run seen -- linear: says that the Chinese of a page has been looked at since its English was changed. Without a
// name it says which English parts have changed.
const names = process.argv.slice(2);
try {
  if (names.length > 0) writeSeen(process.cwd(), names);
  const seen = readSeen(process.cwd());
  for (const { name, english, chinese } of pairsIn(process.cwd()))
    for (const part of changedSince(readFileSync(english, "utf8"), seen[name]))
      process.stdout.write(`${chinese}: the English has changed: ${part}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
