export const en = {
  printed: {
    rule: "The printed formula",
    name: "printed",
    remark: "n twice",
  },
  numeric: { name: "numeric", remark: "by differences" },
  meant: { rule: "The formula with one n" },
};
