import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Every package that Framework 1.13's own client mentions in an `import("npm:…")`. It asks a server
 * for the version of each, on every build, whether a page uses it or not; a folder of that name in its
 * cache is the answer, and keeps the build off the network.
 */
const MENTIONED_BY_FRAMEWORK = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "isoformat",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/** A typeface of the site: the fontsource package, its family name and the files that we serve. */
const TYPEFACES = [
  {
    package: "@fontsource-variable/source-serif-4",
    family: "Source Serif 4",
    files: [
      { file: "source-serif-4-latin-wght-normal.woff2", style: "normal" },
      { file: "source-serif-4-latin-wght-italic.woff2", style: "italic" },
    ],
  },
  {
    package: "@fontsource-variable/source-sans-3",
    family: "Source Sans 3",
    files: [{ file: "source-sans-3-latin-wght-normal.woff2", style: "normal" }],
  },
];

/**
 * Fills Framework's cache of npm modules from `node_modules`, so that neither preview nor build needs
 * a network: an empty folder for what is only mentioned, KaTeX's style and fonts, and the typefaces.
 * Returns the lines for the pages' head that load what was put there.
 */
export function seedModuleCache(root: string): string {
  const cache = join(root, "docs/.observablehq/cache/_npm");
  for (const name of MENTIONED_BY_FRAMEWORK)
    mkdirSync(join(cache, `${name}@0.0.0`), { recursive: true });
  return `${seedKatex(root, cache)}\n${seedTypefaces(root, cache)}`;
}

/** KaTeX's CSS and fonts. Its script stays out: mathematics is rendered when the site is built. */
function seedKatex(root: string, cache: string): string {
  const from = join(root, "node_modules/katex");
  const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const to = join(cache, `katex@${version}`);
  copyInto(join(to, "dist"), join(from, "dist"), ["katex.min.css"]);
  copyInto(join(to, "dist/fonts"), join(from, "dist/fonts"), readdirSync(join(from, "dist/fonts")));
  writeFileSync(join(to, "_esm.js"), "export {};\n");
  // The second, inert link makes Framework copy the fonts beside the style.
  return `<link rel="stylesheet" href="npm:katex/dist/katex.min.css">
<link rel="related" href="npm:katex">`;
}

/** One style sheet, `typefaces.css`, with the font files beside it. */
function seedTypefaces(root: string, cache: string): string {
  const to = join(cache, "typefaces@1.0.0");
  const rules: string[] = [];
  const links: string[] = [];
  for (const { package: name, family, files } of TYPEFACES) {
    const from = join(root, "node_modules", name, "files");
    copyInto(
      to,
      from,
      files.map(({ file }) => file),
    );
    for (const { file, style } of files) {
      rules.push(
        `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;font-display:swap;` +
          `src:url("./${file}") format("woff2")}`,
      );
      links.push(`<link rel="related" href="npm:typefaces/${file}">`);
    }
  }
  writeFileSync(join(to, "typefaces.css"), `${rules.join("\n")}\n`);
  return [`<link rel="stylesheet" href="npm:typefaces/typefaces.css">`, ...links].join("\n");
}

function copyInto(to: string, from: string, files: string[]): void {
  mkdirSync(to, { recursive: true });
  for (const file of files)
    if (!existsSync(join(to, file))) copyFileSync(join(from, file), join(to, file));
}
