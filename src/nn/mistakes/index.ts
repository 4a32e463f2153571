export { lastPathOnly } from "./last-path-only.js";
export { PoolingGradientEverywhere } from "./pooling-gradient-everywhere.js";
