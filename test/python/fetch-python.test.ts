import { expect, onTestFinished, test, vi } from "vitest";
import { fetchPython } from "../../src/python/index.js";

const addresses = { script: "https://example.org/pyodide.js", packed: "/python.zip", bytes: 4 };

test("Python comes with its progress, and why it does not come is said in the page's words", async () => {
  const answers = vi.fn<() => Promise<Response>>();
  vi.stubGlobal("fetch", answers);
  onTestFinished(() => void vi.unstubAllGlobals());
  const shares: number[] = [];
  const fetched = () => fetchPython(addresses, (share) => shares.push(share));

  answers.mockResolvedValueOnce(new Response("script"));
  answers.mockResolvedValueOnce(new Response(Uint8Array.of(1, 2, 3)));
  const { script, packed } = await fetched();
  expect([script, new Uint8Array(packed)]).toEqual(["script", Uint8Array.of(1, 2, 3)]);
  expect(shares).toEqual([0.75]);

  answers.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(fetched()).rejects.toThrow("pyodide.js: the server cannot be reached");
  answers.mockResolvedValueOnce(new Response("script"));
  answers.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(fetched()).rejects.toThrow("python.zip: the server cannot be reached");
});
