/** What a page sends a version that waits, so that it answers from now on. */
export const TAKE_OVER = "take-over";
