import { Settings } from "../../ui/controls/settings.js";
import { gradientSettings, sizesFit } from "./gradient-settings.js";

/**
 * The sliders of a page on a convolution's gradients. They stay at the window's upper edge, so that they are in view with each of the
 * figures that they steer.
 */
export function SizeBar(): ReturnType<typeof Settings<typeof gradientSettings>> {
  const form = Settings(gradientSettings, { constrain: sizesFit });
  form.classList.add("size-bar");
  return form;
}
