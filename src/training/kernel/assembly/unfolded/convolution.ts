import { multiplyAdd, pool, zeros } from "../shared/lanes";
import { FLOAT, VECTOR } from "../shared/sizes";
import { product } from "./product";
import { Stage } from "./stage";

/**
 * A convolution as the product of the unfolded input with the kernels, then bias, pooling and ReLU.
 *
 *   Y = X′ · K + b      maps = ReLU(pool(Y))
 *
 * Sums first, then the bias, then the comparison, so that ties stay ties.
 */
export function forward(s: Stage, params: usize): void {
  if (s.x != s.input) copyRows(s, s.input, s.size * s.cell, s.x + s.inner, s.row);
  unfold(s);
  product(s.patches, params + s.kernels, s.y, s.outputs * s.outputs, s.terms, s.mapCell);
  poolMaps(s, params + s.biases);
}

/** Copies the rows of an image without its margin; a row of it takes so many bytes here and there. */
function copyRows(s: Stage, from: usize, fromRow: usize, to: usize, toRow: usize): void {
  const row = s.size * s.cell;
  for (let u: usize = 0; u < s.size; u++) memory.copy(to + u * toRow, from + u * fromRow, row);
}

/**
 * X′: the patch of each place as a row, kernelSize stretches of neighbours. They are copied in order and in
 * whole vectors: what a copy writes too much, the next one writes again.
 */
function unfold(s: Stage): void {
  const stretch = s.kernelSize * s.cell;
  const across = s.stride * s.cell;
  const down = s.stride * s.row;
  let to = s.patches;
  for (let p: usize = 0; p < s.outputs; p++) {
    for (let q: usize = 0; q < s.outputs; q++) {
      let from = s.x + p * down + q * across;
      for (let i: usize = 0; i < s.kernelSize; i++) {
        for (let j: usize = 0; j < stretch; j += VECTOR) v128.store(to + j, v128.load(from + j));
        to += stretch;
        from += s.row;
      }
    }
  }
}

function poolMaps(s: Stage, biases: usize): void {
  const yRow = s.outputs * s.mapCell;
  const across = <i32>(s.stride * s.cell);
  const down = <i32>(s.stride * s.row);
  let cell: usize = 0;
  for (let p: usize = 0; p < s.pooled; p++) {
    for (let q: usize = 0; q < s.pooled; q++) {
      const y = s.y + 2 * p * yRow + 2 * q * s.mapCell;
      for (let o: usize = 0; o < s.mapCell; o += VECTOR) {
        const bias = v128.load(biases + o);
        const a = f32x4.add(v128.load(y + o), bias);
        const b = f32x4.add(v128.load(y + s.mapCell + o), bias);
        const c = f32x4.add(v128.load(y + yRow + o), bias);
        const d = f32x4.add(v128.load(y + yRow + s.mapCell + o), bias);
        pool(a, b, c, d, across, down, s.maps + cell, s.winners + cell);
        cell += VECTOR;
      }
    }
  }
}

/**
 * Adds an image's gradients, from those behind the ReLU; sets gradX, where somebody asks for it. Only the
 * winner of a window changes the loss, so the other three rows of ∂L/∂Y are passed over:
 *
 *   ∂L/∂K[·, o] += Σ g · (the winner's patch)      ∂L/∂(that patch) += Σ g · K[·, o]      ∂L/∂b[o] += Σ g
 */
export function backward(s: Stage, grads: usize): void {
  if (s.gradX != 0) memory.fill(s.gradX, 0, s.row * (s.row / s.cell));
  const kernel = s.kernelSize * s.turnedRow;
  const across = 2 * s.stride * s.cell; // from window to window
  const down = 2 * s.stride * s.row;
  let sums = s.sums;
  let turned = s.turned;
  for (let o: usize = 0; o < s.mapCell; o += FLOAT) {
    let bias = load<f32>(grads + s.biases + o);
    let cell = o;
    for (let p: usize = 0; p < s.pooled; p++) {
      for (let q: usize = 0; q < s.pooled; q++) {
        const gradient = load<f32>(s.gradMaps + cell);
        if (gradient != 0) {
          const at: usize = p * down + q * across + load<usize>(s.winners + cell);
          const g = f32x4.splat(gradient);
          bias += gradient;
          addPatch(sums, s.x + at, g, s.turnedRow, s.row, kernel);
          if (s.gradX != 0) addKernel(s.gradX + at, turned, g, s.turnedRow, s.row, kernel);
        }
        cell += s.mapCell;
      }
    }
    store<f32>(grads + s.biases + o, bias);
    sums += kernel;
    turned += kernel;
  }
  if (s.gradX != s.gradInput) copyRows(s, s.gradX + s.inner, s.row, s.gradInput, s.size * s.cell);
}

/** sums += g · patch, row by row. A row that is no whole number of vectors has lanes that are ignored. */
function addPatch(sums: usize, x: usize, g: v128, sumsRow: usize, xRow: usize, kernel: usize): void {
  for (const end = sums + kernel; sums < end; sums += sumsRow) {
    for (let j: usize = 0; j < sumsRow; j += VECTOR) {
      v128.store(sums + j, multiplyAdd(v128.load(x + j), g, v128.load(sums + j)));
    }
    x += xRow;
  }
}

/** The patch's gradient += g · kernel, row by row. */
function addKernel(gradX: usize, turned: usize, g: v128, turnedRow: usize, xRow: usize, kernel: usize): void {
  for (const end = turned + kernel; turned < end; turned += turnedRow) {
    for (let j: usize = 0; j < turnedRow; j += VECTOR) {
      v128.store(gradX + j, multiplyAdd(v128.load(turned + j), g, v128.load(gradX + j)));
    }
    gradX += xRow;
  }
}

/** Sets to 0 the gradients of what the ReLU has cut off. */
export function close(s: Stage): void {
  for (let at: usize = 0; at < s.mapsEnd - s.maps; at += VECTOR) {
    const open = f32x4.gt(v128.load(s.maps + at), zeros());
    v128.store(s.gradMaps + at, v128.and(v128.load(s.gradMaps + at), open));
  }
}

/** kernels [row, column and channel, output] → turned [output, row, column and channel]; clears the sums. */
export function beginBatch(s: Stage, params: usize): void {
  memory.fill(s.sums, 0, (s.mapCell / FLOAT) * s.kernelSize * s.turnedRow);
  const stretch = s.kernelSize * s.cell;
  for (let o: usize = 0; o < s.mapCell; o += FLOAT) {
    let weight = params + s.kernels + o;
    for (let i: usize = 0; i < s.kernelSize; i++) {
      const row = ((o / FLOAT) * s.kernelSize + i) * s.turnedRow;
      for (let j: usize = 0; j < stretch; j += FLOAT) {
        store<f32>(s.turned + row + j, load<f32>(weight));
        weight += s.mapCell;
      }
    }
  }
}

/** sums [output, row, column and channel] → the batch's ∂L/∂kernels [row, column and channel, output]. */
export function endBatch(s: Stage, grads: usize): void {
  const stretch = s.kernelSize * s.cell;
  for (let o: usize = 0; o < s.mapCell; o += FLOAT) {
    let gradient = grads + s.kernels + o;
    for (let i: usize = 0; i < s.kernelSize; i++) {
      const row = ((o / FLOAT) * s.kernelSize + i) * s.turnedRow;
      for (let j: usize = 0; j < stretch; j += FLOAT) {
        store<f32>(gradient, load<f32>(s.sums + row + j));
        gradient += s.mapCell;
      }
    }
  }
}
