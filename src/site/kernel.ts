import { readFileSync } from "node:fs";
import asc from "assemblyscript/asc";

/** Where the compiled bytes are kept. */
export const KERNEL_PATH = "src/training/kernel/bytes.ts";

/** The sources of a kernel, and the pages of 64 KiB that its memory has, for good. */
const KERNELS = [
  { name: "FUSED", entry: "src/training/kernel/assembly/fused/index.ts", pages: 16 },
  { name: "UNFOLDED", entry: "src/training/kernel/assembly/unfolded/index.ts", pages: 192 },
  { name: "CEILING", entry: "src/training/kernel/assembly/ceiling/index.ts", pages: 1 },
];

/** The two of each kernel: with relaxed SIMD, and with plain SIMD. */
const VARIANTS = [
  { name: "RELAXED", features: ["--enable", "relaxed-simd"] },
  { name: "SIMD", features: [] },
];

/**
 * Compiles the AssemblyScript kernels and gives the TypeScript file that holds their bytes. Throws with
 * the compiler's words where it fails.
 */
export async function kernelFile(): Promise<string> {
  const lines = [
    "// Compiled from assembly/ by `npm run kernel`. A test compares it with its source.",
  ];
  for (const kernel of KERNELS) {
    for (const { name, features } of VARIANTS) {
      const bytes = await compileKernel(kernel.entry, kernel.pages, features);
      lines.push(`export const ${kernel.name}_${name} =\n  "${bytes.toString("base64")}";`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The bytes of an AssemblyScript module with SIMD and a memory of so many pages, for good. */
export async function compileKernel(
  entry: string,
  pages: number,
  features: readonly string[],
): Promise<Buffer> {
  let bytes: Uint8Array | null = null;
  const options = ["-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd"];
  const memory = ["--initialMemory", `${pages}`, "--maximumMemory", `${pages}`];
  const { error, stderr } = await asc.main(
    [entry, "--outFile", "kernel.wasm", ...options, ...memory, ...features],
    {
      readFile: (name, folder) => {
        try {
          return readFileSync(`${folder}/${name}`, "utf8");
        } catch {
          return null; // the compiler asks for several names
        }
      },
      writeFile: (_name, contents) => {
        bytes = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || bytes === null) throw new Error(`${entry}: ${stderr.toString()}`);
  return Buffer.from(bytes);
}
