import { hasPython } from "../../pyodide/packed.js";

/** Whether tests can have Python. Where it was not fetched they say so; where the project is delivered they must have it. */
export const CAN_RUN = hasPython();

if (!CAN_RUN) {
  if (process.env.CI === "true") throw new Error("Python was not fetched: npm run python");
  console.log("Python was not fetched (npm run python), so what needs it was not tested.");
}
