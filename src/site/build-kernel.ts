import { writeFileSync } from "node:fs";
import { KERNEL_PATH, kernelFile } from "./kernel.js";

writeFileSync(KERNEL_PATH, await kernelFile());
