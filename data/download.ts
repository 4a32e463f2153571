// npm run data: downloads the official digits to where the build looks for them.
import { downloadFiles, type Progress } from "./download-files.js";
import { officialFolder } from "./official.js";
import { mirrors, officialFiles } from "./sources.js";

const folder = officialFolder();
try {
  await downloadFiles({
    files: Object.values(officialFiles),
    mirrors,
    folder,
    fetch,
    report: show,
  });
  process.stdout.write(`The official digits are in ${folder}; the next build uses them.\n`);
} catch (error) {
  process.stderr.write(
    `\nThe official digits could not be downloaded, and nothing was written. ` +
      `The site keeps working with the digits that need no download.\n` +
      `${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}

/** One line a file: rewritten in place on a terminal, written once it is there elsewhere. */
function show({ name, state, received, total }: Progress): void {
  const megabytes = `${(received / 1e6).toFixed(1)} MB`;
  if (state !== "downloading") {
    const line = `${name}  ${megabytes}, ${state === "kept" ? "here already" : "downloaded"}\n`;
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}` : line);
  } else if (process.stdout.isTTY) {
    const share = total === undefined ? megabytes : `${Math.floor((100 * received) / total)} %`;
    process.stdout.write(`\r\x1b[K${name}  ${share}`);
  }
}
