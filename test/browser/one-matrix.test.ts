import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

test("rows and columns are struck out and close up, by the slider and by keys, and what is chosen stays", async () => {
  const { page } = await site.open("one-matrix?padding=1&struck=1&cell=Y[0,1,1]");
  const matrix = page.locator("#sliding .struck-matrix");
  await page.waitForSelector('#sliding [data-lit="chosen"]');
  const rows = () => matrix.locator("tbody tr").filter({ visible: true }).count();
  const [kept, all] = [9, 25];
  expect(await rows()).toBe(all);
  expect(await matrix.locator("tr[data-struck-row]").count()).toBe(all - kept);
  await page.locator('#sliding [role="slider"]').press("End");
  await expect.poll(rows).toBe(kept);
  expect(await page.locator('#sliding td[data-lit="chosen"]').getAttribute("data-term")).toBe(
    "Y[0,1,1]",
  );
  expect(await matrix.locator("thead th").filter({ visible: true }).count()).toBe(1 + 16);
  expect(await page.locator("#sliding .figure-fact").textContent()).toContain("9 of 5 · 5 = 25");
  await page.locator('#sliding [role="slider"]').press("Home");
  await expect.poll(rows).toBe(all);
});

test("the gradient takes its sizes and its kernel from the first figure, its stride is theirs both, and both ways agree", async () => {
  const { page } = await site.open(
    "one-matrix?side=5&kernel=3&stride=2&padding=1&back=∂L/∂X[0,0,0]",
  );
  const sum = page.locator("#backwards .sum");
  await expect.poll(() => sum.textContent()).toContain("∂L/∂X[0,0,0]");
  const difference = page.locator('[data-metric="both-ways"]');
  expect(Number(await difference.getAttribute("data-value"))).toBeLessThan(1e-10);
  const cell = page.locator('#sliding td[data-term="K[0,0,1,1]"]');
  await cell.focus();
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  await expect.poll(() => sum.textContent()).toContain("·50");
  expect(Number(await difference.getAttribute("data-value"))).toBeLessThan(1e-10);
  await page.locator('#backwards input[name="stride"]').fill("3");
  await expect.poll(() => page.locator('#sliding input[name="stride"]').inputValue()).toBe("3");
  expect(new URL(page.url()).searchParams.get("stride")).toBe("3");
  await page.locator('#sliding input[name="stride"]').fill("1");
  await expect.poll(() => page.locator('#backwards input[name="stride"]').inputValue()).toBe("1");
});

test("with stride 2 a kernel of 3 reaches pixels one to four times, and one of 4 each of the inner ones equally often", async () => {
  const { page } = await site.open("one-matrix?small=4");
  const tell = page.locator("#larger .figure-fact");
  await expect.poll(() => tell.textContent()).toContain("1 to 4");
  await page.locator('#larger input[name="window"]').fill("4");
  const inner = page.locator('#larger td[data-term="Y[0,4,5]"]');
  await expect.poll(() => inner.textContent()).toBe("4");
  expect(await page.locator('#larger td[data-term="Y[0,5,5]"]').textContent()).toBe("4");
});

test("on a phone a product wider than its room has come to what is lit when the reader comes to it", async () => {
  const { page } = await site.open("one-matrix?grown=Y[0,3,3]", {
    viewport: { width: 360, height: 780 },
  });
  const box = page.locator("#larger .scrolling");
  await box.scrollIntoViewIfNeeded();
  const place = () =>
    box.evaluate((box) => {
      const lit = box.querySelector("td[data-lit]")!.getBoundingClientRect();
      const room = box.getBoundingClientRect();
      const isSeen = lit.left >= room.left - 1 && lit.right <= room.right + 1;
      return { isSeen, hasScrolled: box.scrollLeft > 0 };
    });
  await expect.poll(place).toEqual({ isSeen: true, hasScrolled: true });
});
