export { type Draw, heUniform, type Initialiser, uniform } from "./initialise.js";
export { permutation } from "./permutation.js";
export { type Random, seededRandom } from "./seeded-random.js";
export { shuffle } from "./shuffle.js";
