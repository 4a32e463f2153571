import { collectExercises } from "./collect.js";

// npm run exercise: makes modules and pages of the folders in exercises/.
collectExercises(process.cwd());
