// What the sandbox gives the student's code besides the language.

/** Nested arrays of numbers, as deep as it may be. */
// biome-ignore lint/suspicious/noExplicitAny: the depth follows from the arguments
type Nested = any;

declare function zeros(...lengths: number[]): Nested;
declare function shapeOf(a: Nested): number[];
declare function matmul(a: number[][], b: number[][]): number[][];
declare function transpose(a: number[][]): number[][];
