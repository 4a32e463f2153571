export { type LayerGrowth, layerGrowths } from "./layer-growth.js";
export { largestGain, singularValues, singularValuesAt } from "./singular-values.js";
export { type Complex, gains, sizeOf, spectrumAt, wave } from "./spectrum.js";
export { convolveThroughFrequencies } from "./through-frequencies.js";
export { wrapKernel } from "./wrapped-kernel.js";
