/** The same content makes the same file, so it bears no date but the first that a zip can hold. */
export const NO_DATE = "1980-01-02";
