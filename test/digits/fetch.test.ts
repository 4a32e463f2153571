import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { fetchDigits, fetchLabelsFirst, writeImages, writeLabels } from "../../src/digits/index.js";

const images = Uint8Array.from({ length: 2 * 784 }, (_, i) => i % 256);
const labels = Uint8Array.of(4, 2);

/** Starts a server on localhost for one test and returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("fetchDigits fetches and unpacks both files", async () => {
  const address = await serve((request, response) => {
    response.end(
      gzipSync(request.url?.includes("images") ? writeImages(images) : writeLabels(labels)),
    );
  });
  const urls = { images: `${address}/images.gz?v=1`, labels: `${address}/labels.gz` };
  expect(await fetchDigits(urls)).toEqual({ images, labels, count: 2 });
});

test("fetchDigits is broken off by its signal, while nothing has come yet", async () => {
  const stopping = new AbortController();
  const address = await serve(() => stopping.abort("stopped"));
  const urls = { images: `${address}/images.gz`, labels: `${address}/labels.gz` };
  await expect(fetchDigits(urls, stopping.signal)).rejects.toBe("stopped");
});

test("fetchLabelsFirst counts the digits before their images are asked for, which then fill in", async () => {
  const asked: (string | undefined)[] = [];
  const address = await serve(({ url }, response) => {
    asked.push(url);
    response.end(gzipSync(url?.includes("images") ? writeImages(images) : writeLabels(labels)));
  });
  const urls = { images: `${address}/images.gz`, labels: `${address}/labels.gz` };
  const { digits, fetchImages } = await fetchLabelsFirst(urls);
  expect(asked).toEqual(["/labels.gz"]);
  expect(digits).toEqual({ images: new Uint8Array(2 * 784), labels, count: 2 });
  await fetchImages();
  expect(digits).toEqual({ images, labels, count: 2 });
});

test("fetchLabelsFirst refuses images that are not as many as the labels", async () => {
  const address = await serve(({ url }, response) => {
    response.end(url?.includes("images") ? writeImages(images) : writeLabels(labels.subarray(1)));
  });
  const urls = { images: `${address}/images`, labels: `${address}/labels` };
  const { fetchImages } = await fetchLabelsFirst(urls);
  await expect(fetchImages()).rejects.toThrow("images");
});

test("fetchDigits takes a .gz that the server marks as an encoding, which fetch unpacks", async () => {
  const address = await serve((request, response) => {
    response.setHeader("Content-Encoding", "gzip");
    response.end(
      gzipSync(request.url?.includes("images") ? writeImages(images) : writeLabels(labels)),
    );
  });
  const urls = { images: `${address}/images.gz`, labels: `${address}/labels.gz` };
  expect(await fetchDigits(urls)).toEqual({ images, labels, count: 2 });
});

test("fetchDigits names the file and the HTTP status when a request fails", async () => {
  const address = await serve((request, response) => {
    response.statusCode = request.url?.includes("images") ? 404 : 200;
    response.end(writeLabels(labels));
  });
  const urls = { images: `${address}/data/images.gz?v=1`, labels: `${address}/labels.gz` };
  await expect(fetchDigits(urls)).rejects.toThrow("images.gz: the server answered 404 Not Found");
});

test("fetchDigits names the file when a download breaks off", async () => {
  const address = await serve((request, response) => {
    if (request.url?.includes("images")) {
      response.setHeader("Content-Length", 5000);
      response.write(writeImages(images), () => response.destroy());
    } else {
      response.end(writeLabels(labels));
    }
  });
  const urls = { images: `${address}/images.gz`, labels: `${address}/labels.gz` };
  await expect(fetchDigits(urls)).rejects.toThrow("images.gz: the download broke off");
});

test("fetchDigits names the file when the server hangs up", async () => {
  const address = await serve((request) => request.destroy());
  const urls = { images: `${address}/images.gz`, labels: `${address}/labels.gz` };
  await expect(fetchDigits(urls)).rejects.toThrow(
    /^(images|labels)\.gz: the server cannot be reached$/,
  );
});
