import { observable } from "./observable.js";

process.exitCode = await observable(["preview", "--no-open", ...process.argv.slice(2)]);
