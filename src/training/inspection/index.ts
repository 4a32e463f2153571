export { type Inspector, openInspector } from "./client.js";
export { type Distribution, sizeDistribution, valueDistribution } from "./distribution.js";
export { type Firing, firing } from "./firing.js";
export { type Inspection, inspect, type LayerInspection } from "./inspect.js";
export type { InspectionReply, InspectionRequest } from "./messages.js";
