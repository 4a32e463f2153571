/** What is said of Python. */
export const python = {
  without: "You write TypeScript or JavaScript: this copy of the site was built without Python.",
  inCapstone: "in NumPy; here the network takes TypeScript",
  tools: (code: (text: string) => Node): (Node | string)[] => [
    "Python 3.12 with its own library, and NumPy 2.0. A tensor is an array, ",
    code("x[n, c, i, j]"),
    "; sizes, places and labels are arrays of integers. Names are Python’s: ",
    code("gradX"),
    " is ",
    code("grad_x"),
    ". Several results are returned in their order: ",
    code("return grad_x, grad_w"),
    ".",
  ],
};
