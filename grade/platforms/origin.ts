/** Who handed a file in, as far as the platform's path tells. */
export interface Origin {
  readonly platform: "moodle" | "canvas" | "gradescope" | "classroom";
  /** The platform's number or account for the student. */
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  /** The platform itself says that it came late. */
  readonly late?: boolean;
  /** The folder, or the beginning of the file's name, under which the platform takes feedback back. */
  readonly back?: string;
}
