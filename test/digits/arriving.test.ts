import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { fetchArriving, writeImages, writeLabels } from "../../src/digits/index.js";
import { madeUpDigits } from "../training/digits.js";

const COUNT = 40;
const images = madeUpDigits(COUNT).images;
const labels = Uint8Array.from({ length: COUNT }, (_, i) => i % 10);

/** Starts a server for one test that sends the labels, and lets `send` answer the question for images. */
async function addresses(send: (response: ServerResponse) => void, given = labels) {
  const server = createServer(({ url }, response) => {
    if (url === "/images") send(response);
    else response.end(gzipSync(writeLabels(given)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { images: `${address}/images`, labels: `${address}/labels` };
}

test.each([
  ["gzipped", gzipSync(writeImages(images))],
  ["plain", writeImages(images)],
])("%s images can be used as they come", async (_, bytes) => {
  let sending: ServerResponse | undefined;
  const half = Math.floor(bytes.length / 2);
  const urls = await addresses((response) => {
    sending = response;
    response.write(bytes.subarray(0, half));
  });
  const { digits, images: coming } = await fetchArriving(urls);
  expect(digits).toMatchObject({ labels, count: COUNT });
  await coming.until(2);
  expect(coming.arrived).toBeLessThan(COUNT);
  expect(digits.images.subarray(0, 2 * 784)).toEqual(images.subarray(0, 2 * 784));
  sending!.end(bytes.subarray(half));
  await coming.until(COUNT);
  expect(digits.images).toEqual(images);
});

test("images that are not as many as the labels are refused", async () => {
  const urls = await addresses((response) => response.end(writeImages(images)), labels.subarray(1));
  const { images: coming } = await fetchArriving(urls);
  await expect(coming.until(1)).rejects.toThrow("images");
});

test.each([
  ["breaks off", (r: ServerResponse) => r.write("\x1f", () => r.destroy()), "broke off"],
  ["is a damaged gzip", (r: ServerResponse) => r.end(Uint8Array.of(31, 139, 8, 9)), "gzip"],
  ["is too short", (r: ServerResponse) => r.end(writeImages(images).subarray(0, 900)), "images"],
  ["is not there", (r: ServerResponse) => r.writeHead(404).end(), "404"],
] as const)("who waits for images hears that the file %s", async (_, send, message) => {
  const { images: coming } = await fetchArriving(await addresses(send));
  await expect(coming.until(COUNT)).rejects.toThrow(message);
  await expect(coming.until(COUNT)).rejects.toThrow(message);
});
