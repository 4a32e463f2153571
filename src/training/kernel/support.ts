import { RELAXED, SIMD } from "./bytes.js";

/** A kernel that this machine's WebAssembly can run. */
export type KernelBackend = "relaxed" | "simd";

/** The kernels' bytes. */
export function kernelBytes(backend: KernelBackend): Uint8Array<ArrayBuffer> {
  const text = atob(backend === "relaxed" ? RELAXED : SIMD);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The fastest kernel that this machine can run; null where there is no SIMD, or no WebAssembly. */
export function supportedKernel(): KernelBackend | null {
  const runs = (backend: KernelBackend) =>
    typeof WebAssembly === "object" && WebAssembly.validate(kernelBytes(backend));
  if (runs("relaxed")) return "relaxed";
  return runs("simd") ? "simd" : null;
}
