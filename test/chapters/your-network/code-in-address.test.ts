import { expect, test } from "vitest";
import { addressWith, codeIn } from "../../../src/chapters/your-network/code-in-address.js";

const page = "https://host.example/your-network.html?seed=3#train-it";

test("code travels in the fragment and is read as it was written", async () => {
  const code = 'class Faltung:\n    """∂L/∂X"""\n'.repeat(200);
  const address = await addressWith(code, page);
  expect(address).toMatch(/^https:\/\/host\.example\/your-network\.html\?seed=3#code=[\w-]+$/);
  expect(address.length).toBeLessThan(300);
  expect(await codeIn(address)).toBe(code);
});

test("an address without code, or with what is none, gives none", async () => {
  expect(await codeIn(page)).toBeNull();
  expect(await codeIn(`${page.split("#")[0]}#code=%%%`)).toBeNull();
  expect(await codeIn(`${page.split("#")[0]}#code=AAAA`)).toBeNull();
});
