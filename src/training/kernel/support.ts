import {
  CEILING_RELAXED,
  CEILING_SIMD,
  FUSED_RELAXED,
  FUSED_SIMD,
  UNFOLDED_RELAXED,
  UNFOLDED_SIMD,
} from "./bytes.js";

/** How a kernel computes: with relaxed SIMD, whose multiply-add rounds once, or with plain SIMD. */
export type KernelBackend = "relaxed" | "simd";

/** The article's network has a kernel of its own; the other one takes any architecture. */
export type KernelName = "fused" | "unfolded";

/** The program that does nothing but multiply and add, to be compared with. */
type CeilingName = "ceiling";

const BYTES = {
  fused: { relaxed: FUSED_RELAXED, simd: FUSED_SIMD },
  unfolded: { relaxed: UNFOLDED_RELAXED, simd: UNFOLDED_SIMD },
  ceiling: { relaxed: CEILING_RELAXED, simd: CEILING_SIMD },
};

export function kernelBytes(
  name: KernelName | CeilingName,
  backend: KernelBackend,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(BYTES[name][backend]), (character) => character.charCodeAt(0));
}

/**
 * The fastest way that this machine can run; null where there is no SIMD, no WebAssembly, or a host whose policy forbids
 * it, which only shows when a module is compiled.
 */
export function supportedKernel(): KernelBackend | null {
  if (isCompiled("relaxed")) return "relaxed";
  return isCompiled("simd") ? "simd" : null;
}

function isCompiled(backend: KernelBackend): boolean {
  try {
    return new WebAssembly.Module(kernelBytes("fused", backend)) !== null;
  } catch {
    return false;
  }
}
