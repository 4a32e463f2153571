import { ControlBar } from "../../ui/controls/control-bar.js";
import { Settings } from "../../ui/controls/settings.js";
import { gradientSettings, sizesFit } from "./gradient-settings.js";
import { words } from "./words/index.js";

/**
 * The sliders of a page on a convolution's gradients. They stay at the window's upper edge, so that they are in view with each of the
 * figures that they steer.
 */
export function SizeBar(): ReturnType<typeof Settings<typeof gradientSettings>> {
  const form = ControlBar(Settings(gradientSettings, { constrain: sizesFit }));
  /** What there is no room for at this size cannot be moved, and says so. */
  const update = () => {
    for (const name of ["inputs", "outputs", "images"] as const) {
      const slider = form.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      slider.disabled = sizesFit({ ...form.value, [name]: 2 })[name] < 2;
      slider.title = slider.disabled ? words.sizes.noRoom : "";
    }
  };
  form.addEventListener("input", update);
  update();
  return form;
}
