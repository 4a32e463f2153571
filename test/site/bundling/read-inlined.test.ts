import { rollup } from "rollup";
import { expect, test } from "vitest";
import { readInlined } from "../../../src/site/bundling/read-inlined.js";

async function bundled(code: string): Promise<string> {
  const given = { name: "given", resolveId: (id: string) => id, load: () => code };
  const bundle = await rollup({ input: "client.js", plugins: [given, readInlined()] });
  const { output } = await bundle.generate({ format: "es" });
  return output[0].code;
}

test("a file that stands in the script is read without a request, any other is asked for", async () => {
  const code = await bundled(
    "export const text = async (file) => (await fetch(await file.url())).text();",
  );
  const asked: string[] = [];
  const read = new Function("fetch", `${code.replace(/export \{.*\};/, "")}; return text;`)(
    async (address: string) => {
      asked.push(address);
      return new Response("from the host");
    },
  );
  const at = (url: string) => read({ url: async () => url });
  expect(await at("data:application/json,%7B%22a%22%3A1%7D")).toBe('{"a":1}');
  expect(asked).toEqual([]);
  expect(await at("./a.json")).toBe("from the host");
  expect(asked).toEqual(["./a.json"]);
});

test("a client that asks for its files in another way stops the build", async () => {
  await expect(bundled("export const text = (file) => file.text();")).rejects.toThrow(
    "FileAttachment asks for its file in another way",
  );
});
