import type { Page } from "playwright-core";

/**
 * Takes so many steps with the sliders of a page in turn, one there and one back, each drawn before the next, and
 * leaves every slider where it stood. Gives the number of sliders.
 */
export function takeSliderSteps(page: Page, steps: number): Promise<number> {
  return page.evaluate(async (steps) => {
    const sliders = () =>
      Array.from(document.querySelectorAll<HTMLInputElement>("input[type=range]:enabled")).filter(
        (slider) => Number(slider.max) > Number(slider.min) && slider.checkVisibility(),
      );
    // Asked for anew each time: a step may draw another slider in the place of this one.
    const set = async (i: number, value: number) => {
      const slider = sliders()[i]!;
      slider.valueAsNumber = value;
      for (const type of ["input", "change"]) {
        slider.dispatchEvent(new Event(type, { bubbles: true }));
      }
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    };
    const first = sliders().map(({ valueAsNumber }) => valueAsNumber);
    const beside = sliders().map(({ valueAsNumber, step, max }) => {
      const size = Number(step) || 1;
      return valueAsNumber + size <= Number(max) ? valueAsNumber + size : valueAsNumber - size;
    });
    for (let step = 0; step < steps && first.length > 0; step += 2) {
      const i = (step / 2) % first.length;
      await set(i, beside[i]!);
      await set(i, first[i]!);
    }
    for (const [i, value] of first.entries()) await set(i, value);
    return first.length;
  }, steps);
}
