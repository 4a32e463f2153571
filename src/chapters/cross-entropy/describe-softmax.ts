import { type Cell, CrossEntropy, softmax, type Tensor, valueAt } from "../../nn/index.js";
import { exponentials } from "../../nn/loss/index.js";
import { numberText } from "../../ui/text/number-text.js";

/** Says in words how a cell of z, p, y, ∂L/∂z or L of a batch is made, with the numbers. */
export function describeSoftmax(logits: Tensor, labels: readonly number[]): (cell: Cell) => string {
  const loss = new CrossEntropy();
  const p = softmax(logits);
  const exps = exponentials(logits);
  const gradient = loss.backward(logits, labels);
  const [n, classes] = logits.shape;
  const shown = (value: number) => numberText(value, 3);
  return ({ tensor, index }) => {
    const [i, c] = index;
    const at = (values: Tensor) => valueAt(values, index);
    const here = `${tensor}[${index.join(",")}]`;
    switch (tensor) {
      case "z":
        return `${here} = ${shown(at(logits))} is the logit of class ${c}. It goes into all ${classes} probabilities, for they share one sum.`;
      case "p": {
        const row = exps.data.subarray(i * classes, (i + 1) * classes);
        const summands = Array.from(row, shown).join(" + ");
        return `${here} = exp(${shown(at(logits))}) / sum = ${shown(at(exps))} / (${summands}) = ${shown(at(p))}`;
      }
      case "y":
        return `${here} = ${labels[i] === c ? 1 : 0}: class ${c} is ${labels[i] === c ? "" : "not "}the label${n > 1 ? ` of example ${i}` : ""}.`;
      case "∂L/∂z": {
        const y = labels[i] === c ? 1 : 0;
        const difference = `${shown(at(p))} − ${y}`;
        const quotient = n === 1 ? difference : `(${difference}) / ${n}`;
        return `${here} = ${n === 1 ? "p − y" : "(p − y) / n"} = ${quotient} = ${shown(at(gradient))}. Descent moves this logit ${at(gradient) > 0 ? "down" : at(gradient) < 0 ? "up" : "nowhere"}.`;
      }
      default:
        return `L = ${shown(loss.forward(logits, labels))}: ${n === 1 ? `−log ${shown(p.data[labels[0]])}` : `the mean of −log p over ${n} labels`}.`;
    }
  };
}
