export { articleNetwork } from "./article-network.js";
export { Network } from "./network.js";
