import { choice, toggle } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The switch of the mistake in turning the kernel. */
export const rotationSettings = {
  unrotated: labelled(words.rotation.unrotated, toggle(false)),
};

/** The switch of the kernel that hides the mistake. */
export const kernelSettings = {
  symmetric: labelled(words.rotation.symmetric, toggle(false)),
};

/** Which of the three ways to ∂L/∂X is drawn. */
export const wayChoice = {
  way: labelled(
    words.methods.way,
    choice(["kernel", "folding", "correlation"], "kernel"),
    words.methods.ways,
  ),
};
