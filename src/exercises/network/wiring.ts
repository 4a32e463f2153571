/** What a class of the reader's can be in the network. */
export const ROLES = ["convolution", "pooling", "relu", "flatten", "linear", "loss"] as const;
export type Role = (typeof ROLES)[number];

/** What an argument of a constructor is. `default` leaves it out. */
export type MakeMeaning =
  | "in"
  | "out"
  | "height"
  | "width"
  | "size"
  | "pair"
  | "stride"
  | "padding"
  | "random"
  | "rate"
  | "default";

/** What an argument of a pass or of an update is. */
export type CallMeaning = "x" | "gradient" | "labels" | "one-hot" | "rate" | "default";

/** A method, and what each of its arguments is, by its name. */
export interface WiredMethod {
  readonly name: string;
  readonly given: Readonly<Record<string, CallMeaning>>;
}

/**
 * How a class of the reader's is used as a layer. Places of arrays are texts: `params['w']` on the layer, `result` or
 * `result[1]` in what `backward` returns.
 */
export interface WiredLayer {
  readonly role: Role;
  readonly class: string;
  readonly make: Readonly<Record<string, MakeMeaning>>;
  readonly forward: WiredMethod;
  readonly backward: WiredMethod;
  /** Whether backward takes the step itself, by a learning rate that the layer keeps. */
  readonly steps: boolean;
  /** None where the site takes the step, or backward. */
  readonly update: WiredMethod | null;
  /** A method that sets gradients to zero, to be called before each step. */
  readonly clear: string | null;
  readonly gradX: string;
  /** None in a layer that learns nothing. */
  readonly weight: string | null;
  readonly bias: string | null;
  readonly gradWeight: string | null;
  readonly gradBias: string | null;
  /** In which order the axes of the weights stand. */
  readonly order: readonly number[];
}

/** The reader's layers; what is missing, the site does. */
export type Wiring = Readonly<Partial<Record<Role, WiredLayer>>>;

/** Whether a layer of that kind learns. */
export function learns(role: Role): boolean {
  return role === "convolution" || role === "linear";
}
