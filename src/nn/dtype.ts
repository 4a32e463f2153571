/** How the numbers of a tensor are stored: float32 for training, float64 for checking gradients. */
export type Dtype = "float32" | "float64";

/** The stored numbers. The array's class decides the dtype of every operation on it. */
export type Numbers = Float32Array | Float64Array;

/** The dtype of an array of numbers. */
export function dtypeOf(data: Numbers): Dtype {
  return data instanceof Float32Array ? "float32" : "float64";
}

/** A new array of `length` zeros. Throws TypeError for an unknown dtype. */
export function allocate(length: number, dtype: Dtype): Numbers {
  if (dtype === "float32") return new Float32Array(length);
  if (dtype === "float64") return new Float64Array(length);
  throw new TypeError(`dtype must be "float32" or "float64", got ${String(dtype)}`);
}
