import { build } from "esbuild";

// The capstone's worker in one script. It is not opened from here: the page hands its text to the frame.
const { outputFiles } = await build({
  entryPoints: ["src/exercises/capstone/worker.ts"],
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  write: false,
  logLevel: "error",
});
process.stdout.write(outputFiles[0]!.contents);
