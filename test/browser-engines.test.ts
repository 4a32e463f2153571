import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS, limitOf } from "./browser/engines/limits.js";

const skipped = Object.values(LIMITS)
  .flat()
  .flatMap(({ tests }) => Object.entries(tests));

test.each(skipped)("what is skipped of %s for a driver's sake is there", (file, titles) => {
  const source = readFileSync(`test/browser/${file}.test.ts`, "utf8").replaceAll("%s", "");
  for (const title of titles === "all" ? [] : titles) expect(source).toContain(title);
});

/** What Firefox's driver has nothing for: several fingers, Chromium's own protocol, a tap but by `tap`, emulated media. */
const CHROMIUMS_OWN = /\bfingersOn\(page|\bnewCDPSession\(|\.tap\(\)|\.emulateMedia\(/;

const files = readdirSync("test/browser").filter((name) => name.endsWith(".test.ts"));

test.each(files)("what only Chromium's driver can do, %s does not ask of Firefox", (file) => {
  const tests = readFileSync(`test/browser/${file}`, "utf8").split(/^(?= *test\b)/m);
  const asking = tests.filter((one) => CHROMIUMS_OWN.test(one));
  const titles = asking.map((one) => one.match(/"(.+?)",/)?.[1] ?? one);
  expect(titles.filter((title) => limitOf("firefox", file, title) === undefined)).toEqual([]);
});
