import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What a page gave to download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
