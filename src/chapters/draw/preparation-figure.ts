import { type Ink, type Preparation, prepare, type Steps } from "../../digits/drawing/index.js";
import { DigitImage } from "../../figures/network/digit-image.js";
import { followUrl, readUrl, toggle, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

const FIELDS = { crop: toggle(true), scale: toggle(true), centre: toggle(true) };

const STEPS: readonly (keyof Steps)[] = ["crop", "scale", "centre"];

/** What is answered, and how surely. */
export interface Answer {
  digit: number;
  probability: number;
}

/**
 * The steps from a drawing to 28 × 28 pixels, a picture after each, and a switch to leave it out. `.value`
 * says which steps are taken; the address keeps it. `show` draws another drawing; `tell` says what the
 * answer would be with each of the switches turned.
 */
export function PreparationFigure(): HTMLElement & {
  value: Steps;
  show(drawing: Ink): Preparation | null;
  tell(answers: Readonly<Record<keyof Steps, Answer | null>>): void;
} {
  const said = words.preparation;
  const stages = STEPS.map((name) => {
    const { label, left } = said.steps[name];
    const input = element("input", { type: "checkbox", name });
    const picture = element("div", { class: "preparation-picture" });
    const remark = element("p", { class: "preparation-remark" });
    const other = element("p", { class: "preparation-other", "data-turned": name });
    const root = element(
      "div",
      { class: "preparation-stage" },
      picture,
      element("label", {}, input, " ", label),
      remark,
      other,
    );
    return { name, input, picture, remark, other, left, root };
  });
  const root = element(
    "div",
    { class: "preparation", "data-figure": "preparation" },
    ...stages.map((stage) => stage.root),
  );
  const made = Object.assign(root, { value: readUrl(FIELDS) as Steps, show, tell });

  function show(drawing: Ink): Preparation | null {
    const prepared = prepare(drawing, made.value);
    const pictures = prepared === null ? null : picturesOf(prepared);
    for (const { name, picture, remark, left } of stages) {
      picture.replaceChildren(...(pictures === null ? [] : [pictures[name].picture]));
      remark.textContent = !made.value[name] ? left : (pictures?.[name].words ?? "");
    }
    return prepared;
  }
  function tell(answers: Readonly<Record<keyof Steps, Answer | null>>): void {
    for (const { name, other } of stages) {
      const answer = answers[name];
      const turned = made.value[name] ? said.without : said.with;
      other.textContent = answer === null ? "" : turned(answer.digit, answer.probability);
      if (answer !== null) other.dataset.value = String(answer.digit);
    }
  }
  function showSwitches(): void {
    for (const { name, input } of stages) input.checked = made.value[name];
  }
  for (const { name, input } of stages) {
    input.addEventListener("input", (event) => event.stopPropagation());
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      made.value = { ...made.value, [name]: input.checked };
      emit(made, "input");
      writeUrl(FIELDS, made.value, "push");
    });
  }
  followUrl(root, FIELDS, (values) => {
    made.value = values;
    showSwitches();
    emit(made, "input");
  });
  showSwitches();
  return made;
}

function picturesOf({ cropped, scaled, corner, pixels }: Preparation) {
  const said = words.preparation;
  const result = element("div", { class: "preparation-result" }, DigitImage(pixels));
  return {
    crop: {
      picture: InkImage(cropped),
      words: said.cropped(cropped.width, cropped.height),
    },
    scale: { picture: InkImage(scaled), words: said.scaled(scaled.width, scaled.height) },
    centre: {
      picture: result,
      words: said.centred(corner.x, corner.y),
    },
  };
}

/** An image in a square, as large as fits. */
function InkImage({ width, height, data }: Ink): HTMLElement {
  const canvas = DigitImage(
    Uint8Array.from(data, (value) => Math.round(value * 255)),
    { width },
  );
  const longer = Math.max(width, height);
  canvas.style.width = `${(width / longer) * 100}%`;
  return canvas;
}
