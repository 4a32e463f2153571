import { BEGINNING, FLOAT, PIXELS, SIDE, VECTOR } from "../shared/sizes";

/** One convolution with its pooling and ReLU, of any size, and where it works. Lengths are bytes. */
@unmanaged
export class Stage {
  // x [size, size, channels] → patches [outputs², terms] → y [outputs², kernels] → maps [pooled, pooled, kernels]
  kernelSize: usize;
  size: usize; // of the image or the maps that it reads, without the padding
  stride: usize; // in places
  outputs: usize;
  pooled: usize;
  terms: usize; // floats in a patch: kernelSize² · channels
  cell: usize; // from a place of x to the next: its channels
  row: usize; // from a row of x to the next
  mapCell: usize; // the same of y and of the maps: their kernels, padded to whole vectors
  // With padding, x and gradX are copies with a margin of zeros; without, what the stage before has itself.
  x: usize;
  gradX: usize; // 0 for the image, whose gradient nobody asks for
  inner: usize; // from the margin's corner to the first pixel
  input: usize;
  gradInput: usize;
  patches: usize;
  y: usize;
  maps: usize;
  winners: usize;
  gradMaps: usize;
  mapsEnd: usize;
  // kernels [row, column, channel, output], biases [output]: from the beginning of a set of parameters
  kernels: usize;
  biases: usize;
  turned: usize; // kernels as [output, row, column and channel], each row padded to whole vectors
  sums: usize; // their gradients in the same order
  turnedRow: usize; // of these two
}

let free: usize = BEGINNING;

/** The next `bytes` of memory, in whole vectors, and one more: vectors may reach over the end. */
export function take(bytes: usize): usize {
  const taken = free;
  free = taken + whole(bytes) + VECTOR;
  return taken;
}

/** Rounds up to whole vectors. */
export function whole(bytes: usize): usize {
  return (bytes + VECTOR - 1) & ~(VECTOR - 1);
}

/** A first stage, over the image. */
export function firstStage(kernels: usize, kernelSize: usize, stride: usize, padding: usize): Stage {
  return makeStage(SIDE, FLOAT, take(PIXELS * FLOAT), 0, kernels, kernelSize, stride, padding);
}

/** A stage over the maps of the stage before. */
export function nextStage(
  before: Stage,
  kernels: usize, kernelSize: usize, stride: usize, padding: usize,
): Stage {
  const x = before.maps, gradX = before.gradMaps;
  return makeStage(before.pooled, before.mapCell, x, gradX, kernels, kernelSize, stride, padding);
}

function makeStage(
  size: usize, cell: usize, input: usize, gradInput: usize,
  kernels: usize, kernelSize: usize, stride: usize, padding: usize,
): Stage {
  const s = changetype<Stage>(take(offsetof<Stage>()));
  s.kernelSize = kernelSize;
  s.size = size;
  s.stride = stride;
  const padded = size + 2 * padding;
  s.outputs = (padded - kernelSize) / stride + 1;
  s.pooled = s.outputs / 2;
  s.cell = cell;
  s.row = padded * cell;
  s.terms = kernelSize * kernelSize * (cell / FLOAT);
  s.mapCell = whole(kernels * FLOAT);
  s.input = input;
  s.gradInput = gradInput;
  s.inner = padding * (s.row + cell);
  s.x = padding == 0 ? input : take(padded * s.row); // memory begins as zeros, and nothing else is put on the margin
  s.gradX = padding == 0 || gradInput == 0 ? gradInput : take(padded * s.row);
  s.patches = take(s.outputs * s.outputs * s.terms * FLOAT);
  s.y = take(s.outputs * s.outputs * s.mapCell);
  const maps = s.pooled * s.pooled * s.mapCell;
  s.maps = take(maps);
  s.mapsEnd = s.maps + maps;
  s.winners = take(maps);
  s.gradMaps = take(maps);
  s.turnedRow = whole(kernelSize * cell);
  const turned = (s.mapCell / FLOAT) * kernelSize * s.turnedRow;
  s.turned = take(turned);
  s.sums = take(turned);
  return s;
}
