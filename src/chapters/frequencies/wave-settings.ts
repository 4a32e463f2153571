import { KERNELS } from "../../figures/convolution/kernels.js";
import { words as convolution } from "../../figures/convolution/words/index.js";
import { choice, number, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

const { settings } = words;

/** The side of the field on which waves run. */
export const FIELD = 12;

/** The kernel and the wave that is sent through it. */
export const waveSettings = {
  weights: labelled(settings.kernel, choice(KERNELS, "vertical"), convolution.kernels),
  down: labelled(settings.down, number(0, FIELD - 1, 1)),
  across: labelled(settings.across, number(0, FIELD - 1, 1)),
  wrapped: labelled(settings.wrapped, toggle(true)),
};
