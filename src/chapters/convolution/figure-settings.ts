import { number } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The sizes of the image and the kernel that slides over it. */
export const slidingSettings = {
  height: labelled(words.sliding.height, number(3, 7, 4)),
  width: labelled(words.sliding.width, number(3, 7, 5)),
  kernel: labelled(words.sliding.kernel, number(1, 4, 2)),
};

/** How many channels go in, and how many come out. */
export const channelSettings = {
  inputs: labelled(words.channels.inputs, number(1, 3, 2)),
  outputs: labelled(words.channels.outputs, number(1, 3, 2)),
};
