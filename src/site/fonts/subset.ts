import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Face } from "./page-characters.js";

/** Made once for a set of characters; it may be deleted. */
const CACHE = "node_modules/.cache/unfold-fonts";

/** The font that each face is taken from, all its Chinese characters in one file. */
const SOURCES: Readonly<Record<Face, string>> = {
  serif: source("noto-serif-sc", 400),
  serifBold: source("noto-serif-sc", 600),
  sans: source("noto-sans-sc", 400),
  sansBold: source("noto-sans-sc", 600),
};

function source(name: string, weight: number): string {
  return `node_modules/@fontsource/${name}/files/${name}-chinese-simplified-${weight}-normal.woff2`;
}

/** A face's font with these characters alone, as WOFF2. */
export async function subset(face: Face, characters: ReadonlySet<string>): Promise<Buffer> {
  const text = [...characters].sort().join("");
  const key = createHash("sha256").update(SOURCES[face]).update(version(face)).update(text);
  const kept = join(CACHE, `${key.digest("hex")}.woff2`);
  if (existsSync(kept)) return readFileSync(kept);
  const font = await subsetFont(await decoded(face), text, { targetFormat: "woff2" });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, font);
  return font;
}

/** The fonts as they are read, unpacked once for all pages. */
const unpacked = new Map<Face, Promise<Buffer>>();

function decoded(face: Face): Promise<Buffer> {
  const found = unpacked.get(face) ?? unpack(SOURCES[face]);
  unpacked.set(face, found);
  return found;
}

async function unpack(file: string): Promise<Buffer> {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) =>
    String.fromCodePoint(0x4e00 + i),
  );
  const marks = Array.from({ length: 0x3f }, (_, i) => String.fromCodePoint(0x3001 + i));
  const wide = Array.from({ length: 0x5e }, (_, i) => String.fromCodePoint(0xff01 + i));
  const text = [...all, ...marks, ...wide, "\u2014\u2018\u2019\u201c\u201d\u2026"].join("");
  return subsetFont(readFileSync(file), text, { targetFormat: "sfnt" });
}

function version(face: Face): string {
  const name = SOURCES[face].split("/").slice(0, 3).join("/");
  return JSON.parse(readFileSync(`${name}/package.json`, "utf8")).version;
}
