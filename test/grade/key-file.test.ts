import { join } from "node:path";
import { expect, test } from "vitest";
import { readKey } from "../../grade/commands/key-file.js";
import { newKey } from "../../grade/key.js";
import { parseKey } from "../../grade/parse-key.js";
import { useFolder } from "./use-folder.js";

const { folder, write } = useFolder();

test("a key is read however an editor has saved it: with a byte order mark, or in UTF-16", () => {
  const key = newKey();
  for (const encoding of ["utf8", "utf16le"] as const) {
    write("key.json", Buffer.from(`\ufeff${key}`, encoding));
    expect(readKey(join(folder, "key.json"))).toEqual(parseKey(key));
  }
});
