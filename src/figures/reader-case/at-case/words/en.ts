export const en = {
  label: "What your code gave",
  title: (called: string) => `Your ${called} on the numbers of this figure`,
  yours: "yours",
  right: "right",
  differs: (name: string, differing: number, cells: number) =>
    differing === 0
      ? `✓ ${name} is right${cells === 1 ? "" : " in every cell"}.`
      : cells === 1
        ? `✗ Your ${name} is another number; the right one stands in it in small print.`
        : `✗ ${differing === cells ? `All ${cells}` : `${differing} of the ${cells}`} cells of your ${name} differ. They have a dashed border, and the right number stands in them in small print.`,
  anotherShape: (name: string, yours: string, right: string) =>
    `✗ Your ${name} has the shape ${yours}, where ${right} is right.`,
  choose: "Choose one of your cells: the numbers that it should be made of light up in the figure.",
  at: (term: string, yours: string, right: string) =>
    `${term} is ${yours} in yours, and ${right} is right. What is lit in the figure makes the right number.`,
  changed: "The figure has other numbers by now than your code was given.",
  again: "Back to your code’s numbers",
  back: "Back to your network",
};
