/** The four files in which MNIST is published, with the SHA-256 of each. */
export const officialFiles = {
  trainImages: {
    name: "train-images-idx3-ubyte.gz",
    sha256: "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
  },
  trainLabels: {
    name: "train-labels-idx1-ubyte.gz",
    sha256: "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
  },
  testImages: {
    name: "t10k-images-idx3-ubyte.gz",
    sha256: "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
  },
  testLabels: {
    name: "t10k-labels-idx1-ubyte.gz",
    sha256: "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
  },
};

/** Where the four files can be had, the first choice first. Each ends in a slash. */
export const mirrors = [
  "https://storage.googleapis.com/cvdf-datasets/mnist/",
  "https://ossci-datasets.s3.amazonaws.com/mnist/",
];

/** What a page says of the digits it uses. */
export type Source = {
  kind: "official" | "embedded";
  licence: string;
  /** How many digits there are to train with, and how many to test with. */
  train: number;
  test: number;
};

/** The source of each kind, but for its counts, which only the digits themselves can say. */
export const descriptions: { [kind in Source["kind"]]: Omit<Source, "train" | "test"> } = {
  official: { kind: "official", licence: "CC BY-SA 3.0" },
  embedded: { kind: "embedded", licence: "CC BY-SA 3.0" },
};
