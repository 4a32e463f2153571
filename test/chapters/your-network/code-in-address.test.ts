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

test("an address without code gives none", async () => {
  expect(await codeIn(page)).toBeNull();
});

test("an address whose code is cut off, or is none, fails rather than give none", async () => {
  const whole = await addressWith("print('whole')\n".repeat(50), page);
  await expect(codeIn(whole.slice(0, -10))).rejects.toThrow();
  await expect(codeIn(`${page.split("#")[0]}#code=%%%`)).rejects.toThrow();
  await expect(codeIn(`${page.split("#")[0]}#code=AAAA`)).rejects.toThrow();
});
