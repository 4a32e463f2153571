export { articleNetwork } from "./article-network.js";
export { Network } from "./network.js";
export { type Passes, passes } from "./passes.js";
