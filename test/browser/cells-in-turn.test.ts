import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

test("what a slider is about to replace is not lit first", async () => {
  const { page } = await site.open("unfold-kernel");
  const lit = await page.locator('input[name="height"]').evaluate(async (slider) => {
    const marked: Node[] = [];
    const note = (changes: MutationRecord[]) => marked.push(...changes.map(({ target }) => target));
    const observer = new MutationObserver(note);
    observer.observe(document.body, { subtree: true, attributeFilter: ["data-lit"] });
    const height = () => document.querySelectorAll('#unfolded-kernel [data-tensor="X"] tr').length;
    const before = height();
    (slider as HTMLInputElement).stepUp();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    while (height() === before || document.querySelector("[data-stale]") !== null)
      await new Promise(requestAnimationFrame);
    note(observer.takeRecords());
    return {
      new: marked.filter((node) => node.isConnected).length > 0,
      old: marked.filter((node) => !node.isConnected).length,
    };
  });
  expect(lit).toEqual({ new: true, old: 0 });
});
