export { type Frame, LateError, openFrame } from "./frame.js";
