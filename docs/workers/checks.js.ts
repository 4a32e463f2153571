import { build } from "esbuild";

// The worker that runs the exercises' checks, QuickJS and sucrase with it, in one file: Framework's own
// bundles lose the parts that QuickJS loads by itself.
const { outputFiles } = await build({
  entryPoints: ["src/exercises/runner/worker.ts"],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
  external: ["module"],
  logLevel: "error",
});
process.stdout.write(outputFiles[0].contents);
