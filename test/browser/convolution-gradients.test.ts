import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const figure = (page: Page, name: string) => page.locator(`figure[data-figure="${name}"]`);
const cellIn = (root: Locator, term: string) => root.locator(`td[data-term="${term}"]`).first();
/** The numbers of ∂L/∂X in a figure, in reading order, without the notes of what should stand there. */
const pixelsIn = (root: Locator) =>
  root
    .locator('.pane td[data-term^="∂L/∂X["]')
    .evaluateAll((cells) => cells.map((td) => td.firstChild?.textContent ?? ""));
const termsLit = (root: Locator, tensor: string) =>
  root
    .locator(`td[data-lit][data-term^="${tensor}["]`)
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));
/** The page with a state in its address, so that no guess veils a figure. */
async function open(query = "fold=9"): Promise<Page> {
  const { page } = await site.open(`convolution-gradients?${query}`);
  await page.waitForSelector("#observablehq-main[data-link-root]");
  return page;
}

/** Of the drawings of a figure the one that is seen. */
const drawn = (figure: Locator) => figure.locator(".modes > :not([data-away])");

test("at first the middle pixel’s sum is written in three ways, and one of them is drawn", async () => {
  const page = await open();
  const ways = figure(page, "three-roads");
  expect(await ways.locator(".followed-sum").allTextContents()).toEqual([
    "∂L/∂X[0,1,1] = 3·3 + (−2)·1 + 2·(−1) + 6·2 = 17",
    "∂L/∂X[0,1,1] = 9 + (−2) + (−2) + 12 = 17",
    "∂L/∂X[0,1,1] = 3·3 + (−2)·1 + 2·(−1) + 6·2 = 17",
  ]);
  expect(await termsLit(ways, "K″")).toEqual(["K″[0,5]", "K″[1,5]", "K″[3,5]", "K″[4,5]"]);
  expect(await drawn(ways).locator('td[data-sign="unknown"]').count()).toBe(10);
  await ways.locator("select[name=way]").selectOption("folding");
  await expect
    .poll(() => termsLit(ways, "∂L/∂X′"))
    .toEqual(["∂L/∂X′[0,3]", "∂L/∂X′[1,2]", "∂L/∂X′[3,1]", "∂L/∂X′[4,0]"]);
});

test("while the ledger’s row is chosen, the figures of one pixel frame the pixel of their sums; what is chosen in them lights there", async () => {
  const page = await open("fold=9&rise=0");
  await page.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => new URL(page.url()).searchParams.get("cell")).toBe("∂L/∂Y′[7,0]");
  const ways = figure(page, "three-roads");
  const column = ["K″[0,5]", "K″[1,5]", "K″[3,5]", "K″[4,5]"];
  for (const speaking of [ways, figure(page, "rotation")]) {
    expect(await speaking.locator(".followed-sum").first().textContent()).toContain("[0,1,1] = ");
    expect(await termsLit(speaking, "K″")).toEqual(column);
  }
  expect(await termsLit(figure(page, "fold-ledger"), "∂L/∂X′")).toContain("∂L/∂X′[7,0]");
  await ways.locator("select[name=way]").selectOption("folding");
  await expect
    .poll(() => termsLit(ways, "∂L/∂X′"))
    .toEqual(["∂L/∂X′[0,3]", "∂L/∂X′[1,2]", "∂L/∂X′[3,1]", "∂L/∂X′[4,0]"]);
  await cellIn(drawn(ways), "∂L/∂Y′[8,0]").click();
  await expect.poll(() => termsLit(drawn(ways), "∂L/∂Y′")).toEqual(["∂L/∂Y′[8,0]"]);
});

test("a step fills one more pixel, lights its terms, and survives a reload with the way that is drawn", async () => {
  const page = await open("way=correlation");
  const ways = figure(page, "three-roads");
  await ways.getByRole("button", { name: "Next" }).click();
  await expect
    .poll(() => ways.locator(".followed-sum").first().textContent())
    .toBe("∂L/∂X[0,1,2] = (−2)·3 + 1·1 + 6·(−1) + (−1)·2 = −13");
  expect(await drawn(ways).locator("td[data-window]").count()).toBe(4);
  await page.reload();
  await drawn(ways).locator('td[data-sign="unknown"]').first().waitFor();
  expect(await drawn(ways).locator('td[data-sign="unknown"]').count()).toBe(9);
  expect(await ways.locator("select[name=way]").inputValue()).toBe("correlation");
  expect(await ways.locator(".followed-sum").first().textContent()).toContain("[0,1,2]");
});

test("a column of K″ rises and becomes the rotated kernel: scrubbed both ways, kept in the address", async () => {
  const page = await open("rise=3");
  const rising = figure(page, "rotation").locator(".rising");
  const places = () =>
    rising
      .locator("[data-risen]")
      .evaluateAll((cells) => cells.map((g) => g.getAttribute("transform")));
  const cut = await places();
  const slider = page.locator('input[name="rise"]');
  await slider.fill("3.5");
  await expect.poll(() => rising.getAttribute("data-position")).toBe("3.5");
  await slider.fill("2");
  await expect.poll(() => rising.getAttribute("data-position")).toBe("2");
  expect(await places()).not.toEqual(cut);
  await slider.fill("3");
  await expect.poll(places).toEqual(cut);
  await slider.fill("4.25");
  await expect.poll(() => new URL(page.url()).searchParams.get("rise")).toBe("4.25");
  await page.reload();
  await expect.poll(() => rising.getAttribute("data-position")).toBe("4.25");
});

test("of the turned kernel the weights that lie outside the outputs are read too, and the others once", async () => {
  const page = await open("rise=5");
  const rotation = figure(page, "rotation");
  await rotation.locator('td[data-term="∂L/∂X[0,0,1]"]').first().click();
  await rotation.locator(".rising-note", { hasText: "What lies outside" }).waitFor();
  const seen = await rotation.locator(".rising").evaluate((rising) => {
    rising.scrollIntoView({ block: "center" });
    const weights = [...rising.querySelectorAll(".rising-kernel text[data-term]")];
    return weights.map((weight) => {
      const { x, y, width, height } = weight.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const cell = top?.closest("[data-risen]");
      if (cell != null) return cell.textContent === weight.textContent ? "column" : "another";
      return getComputedStyle(weight).fill === "none" ? "nothing" : "kernel";
    });
  });
  expect(seen.toSorted()).toEqual(["column", "column", "kernel", "kernel"]);
});

test("with less motion a step leaps to the next rest; with motion it passes through what lies between", async () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const { page } = await site.open("convolution-gradients?rise=1", { reducedMotion });
    const rising = figure(page, "rotation").locator(".rising");
    await expect.poll(() => rising.getAttribute("data-position")).toBe("1");
    await rising.evaluate((element) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() =>
        seen.push((element as HTMLElement).dataset.position ?? ""),
      ).observe(element, { attributes: true, attributeFilter: ["data-position"] });
    });
    await figure(page, "rotation").getByRole("button", { name: "Next" }).click();
    await expect.poll(() => rising.getAttribute("data-position")).toBe("2");
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const between = seen.filter((position) => Number(position) % 1 !== 0);
    expect(between.length > 0).toBe(reducedMotion === "no-preference");
    await page.context().close();
  }
});

test("the arrow keys move the pixel, and its own column rises, laid over ∂L/∂Y", async () => {
  const page = await open("rise=0");
  const rotation = figure(page, "rotation");
  const risen = () =>
    rotation
      .locator("[data-risen]")
      .evaluateAll((cells) => cells.map((g) => (g as SVGElement).dataset.term));
  const columnOf = (t: number) => Array.from({ length: 9 }, (_, r) => `K″[${r},${t}]`);
  expect(await risen()).toEqual(columnOf(5));
  await cellIn(rotation, "∂L/∂X[0,1,1]").focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"])
    await page.keyboard.press(key);
  expect(await risen()).toEqual(columnOf(15));
  expect(await rotation.locator(".sheet .weight").allTextContents()).toEqual([
    ...Array(8).fill("·"),
    "3",
  ]);
  expect(await page.locator(".stamp[data-meets]").count()).toBe(1);
  expect(await rotation.locator(".followed-sum").textContent()).toBe("∂L/∂X[0,3,3] = 5·3 = 15");
});

test("an unrotated kernel gives the wrong answer, says where, and hides behind a symmetric kernel", async () => {
  const page = await open("rise=0");
  const rotation = figure(page, "rotation");
  const verdict = rotation.locator(".gradient-verdict");
  expect(await verdict.getAttribute("data-check")).toBe("agrees");
  await rotation.locator('input[name="unrotated"]').check();
  await expect.poll(() => verdict.getAttribute("data-check")).toBe("differs");
  expect((await pixelsIn(rotation)).slice(0, 8)).toEqual([
    ...["9", "−3", "1", "1"],
    ...["3", "28", "−2", "1"],
  ]);
  expect(await rotation.locator(".pane td[data-wrong]").count()).toBe(15);
  expect(await cellIn(rotation, "∂L/∂X[0,1,1]").textContent()).toBe("28 ≠ 17");
  await page.reload();
  await page.waitForSelector('[data-verdict="rotation-check"][data-check="differs"]');
  expect(await rotation.locator('input[name="unrotated"]').isChecked()).toBe(true);
  await rotation.locator('input[name="symmetric"]').check();
  await expect.poll(() => verdict.getAttribute("data-check")).toBe("agrees");
  expect(new URL(page.url()).searchParams.get("symmetric")).toBe("1");
});

test("the ledger of the middle pixel is 9 − 2 − 2 + 12 = 17; under = the check turns red", async () => {
  const page = await open();
  const book = figure(page, "fold-ledger");
  const account = book.locator('.accounts td[data-term="∂L/∂X[0,1,1]"]');
  expect(await account.textContent()).toBe("+ 9− 2− 2+ 1217");
  await book.locator('input[name="assign"]').check();
  await expect
    .poll(() => book.locator(".gradient-verdict").getAttribute("data-check"))
    .toBe("differs");
  expect(await book.locator(".accounts .balance").allTextContents()).toEqual([
    ...["6", "−4", "2", "−1"],
    ...["4", "12", "−2", "1"],
    ...["8", "−6", "10", "−5"],
    ...["4", "−3", "5", "15"],
  ]);
  expect(await book.locator(".accounts td[data-wrong]").count()).toBe(12);
});

test("a struck entry is struck aslant, so that its minus can be read, also where it is lit", async () => {
  const page = await open("assign=1");
  const struck = figure(page, "fold-ledger").locator(".accounts s.entry");
  const lines = await struck.evaluateAll((entries) =>
    entries.map((entry) => {
      const { textDecorationLine, backgroundImage } = getComputedStyle(entry);
      return { level: textDecorationLine, slanted: backgroundImage.includes("gradient") };
    }),
  );
  expect(await struck.and(page.locator("[data-lit]")).count()).toBeGreaterThan(0);
  expect(new Set(lines.map((line) => JSON.stringify(line)))).toEqual(
    new Set([JSON.stringify({ level: "none", slanted: true })]),
  );
});

test("rows fold back one by one by the keys, both ways, and the state survives a reload", async () => {
  const page = await open("fold=1");
  const book = figure(page, "fold-ledger");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(12);
  await book.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(10);
  expect(await termsLit(book, "∂L/∂X′")).toEqual([0, 1, 2, 3].map((s) => `∂L/∂X′[1,${s}]`));
  await page.reload();
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(10);
  await book.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(12);
});

test("the accounts can be walked by the arrow keys", async () => {
  const page = await open();
  const book = figure(page, "fold-ledger");
  await book.locator(".accounts td").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await termsLit(book, "∂L/∂X′")).toEqual(["∂L/∂X′[0,1]", "∂L/∂X′[1,0]"]);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("cell")).toBe("∂L/∂X[0,0,1]");
  expect(await termsLit(book, "∂L/∂X′")).toEqual(["∂L/∂X′[0,1]", "∂L/∂X′[1,0]"]);
});

test("the laid column and a pixel’s sum are walked by the arrow keys, and stay meanwhile", async () => {
  const page = await open("rise=0");
  const rotation = figure(page, "rotation");
  const sheet = rotation.locator(".sheets");
  expect(await sheet.locator('[tabindex="0"]').count()).toBe(1);
  await sheet.locator("td").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await sheet.locator(":focus").getAttribute("data-term")).toBe("K″[3,5]");
  const sum = rotation.locator(".followed-sum");
  expect(await sum.locator('[tabindex="0"]').count()).toBe(1);
  await sum.locator('[tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(await sum.locator(":focus").getAttribute("data-term")).toBe("K″[1,5]");
});

test("the laid column and a pixel’s sum stay under a pointer of which the browser does not know yet that it hovers", async () => {
  const page = await open("rise=0");
  const rotation = figure(page, "rotation");
  for (const part of [".sheets td", ".followed-sum .multiplication"]) {
    const pointed = (await rotation.locator(part).nth(1).elementHandle())!;
    await pointed.dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
    expect(await pointed.getAttribute("data-lit")).toBe("chosen");
    expect(await pointed.evaluate((found) => found.isConnected)).toBe(true);
  }
});

test("the adjoint’s two inner products are the same whole number, and fold by = is found out", async () => {
  const page = await open();
  const adjoint = figure(page, "adjoint");
  const value = (name: string) =>
    adjoint.locator(`[data-metric="${name}"]`).getAttribute("data-value");
  expect(await value("adjoint-unfolded")).toBe(await value("adjoint-folded"));
  const before = await value("adjoint-unfolded");
  await cellIn(adjoint, "g′[0,0]").focus();
  await page.keyboard.type("100");
  await page.keyboard.press("Enter");
  await expect.poll(() => value("adjoint-unfolded")).not.toBe(before);
  expect(await value("adjoint-unfolded")).toBe(await value("adjoint-folded"));
  await adjoint.locator('input[name="mistaken"]').check();
  await expect
    .poll(() => adjoint.locator(".adjoint-check").getAttribute("data-check"))
    .toBe("differs");
});

test("a number typed into ∂L/∂Y changes every way alike", async () => {
  const page = await open();
  await cellIn(figure(page, "gradients"), "∂L/∂Y[0,0,0]").focus();
  await page.keyboard.type("-1");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => cellIn(figure(page, "gradients"), "∂L/∂X[0,1,1]").textContent())
    .toBe("5");
  await expect
    .poll(() => figure(page, "three-roads").locator(".followed-sum").nth(1).textContent())
    .toBe("∂L/∂X[0,1,1] = (−3) + (−2) + (−2) + 12 = 5");
});

test("the ways agree and the checks pass at the ends of the sliders, with channels and a batch", async () => {
  for (const sizes of [
    "height=5&width=5&kernel=3&outputs=2&images=2",
    "height=9&width=2&kernel=2&inputs=2",
    "kernel=1&outputs=2",
    "inputs=2&outputs=2&images=2",
  ]) {
    const { page, troubles } = await site.open(`convolution-gradients?${sizes}`);
    const value = await page.locator('[data-metric="roads-difference"]').getAttribute("data-value");
    expect(Number(value)).toBeLessThan(1e-10);
    expect(await page.locator('.gradient-verdict[data-check="agrees"]').count()).toBe(2);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("with two images and channels a pixel is named by all four, and its sum runs over the channels", async () => {
  const page = await open("inputs=2&outputs=2&images=2&cell=∂L/∂X[1,1,0,0]");
  const sums = figure(page, "three-roads").locator(".followed-sum");
  const first = await sums.first().textContent();
  expect(first).toMatch(/^∂L\/∂X\[1,1,0,0\] = \S+·\S+ \+ \S+·\S+ = /);
  expect((await sums.nth(1).textContent())?.match(/= /g)?.length).toBe(2);
});

test("a product that does not multiply is found to clash, and the right one right", async () => {
  const page = await open();
  const tiles = page.locator('[data-tiles="slip-x"]');
  expect(await tiles.getAttribute("data-verdict")).toBe("clash");
  await tiles.locator('label:has(input[name="slip-x-second"][value="K″"])').click();
  expect(await tiles.getAttribute("data-verdict")).toBe("right");
});

test("the figure of the rotated kernel is veiled until the guess is made, and both survive a reload", async () => {
  const { page } = await site.open("convolution-gradients");
  const guess = page.locator('[data-guess="first-output-weight"]');
  const inert = () =>
    figure(page, "rotation").evaluate((element) => (element as HTMLElement).inert);
  await expect.poll(inert).toBe(true);
  await guess.locator("select").selectOption("the first weight, K[0,0]");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toContain("Answer: the last weight");
  await expect.poll(inert).toBe(false);
  await page.reload();
  await expect.poll(() => guess.locator(".verdict").textContent()).toContain("Answer:");
});

test("how many pixels = spoils can be guessed, right or wrong, and is counted for any sizes", async () => {
  const { page } = await site.open("convolution-gradients");
  const guess = page.locator('[data-guess^="wrong-by-assignment"]');
  await guess.locator("input").fill("12");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe("Your guess: 12. That is right.");
  await page.locator('input[name="kernel"]').fill("1");
  await expect.poll(() => guess.locator(".verdict").textContent()).toBe("Answer: 0.");
});
