export { ForbiddenError, type Frame, LateError, openFrame } from "./frame.js";
