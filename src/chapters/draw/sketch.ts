import { type Ink, ink } from "../../digits/drawing/index.js";
import { clamp } from "../../nn/clamp.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onDrag } from "../../ui/dom/on-drag.js";
import { PEN, SHEET, type Stroke } from "./strokes.js";
import { undoable } from "./undoable.js";
import { words } from "./words/index.js";

/** How far an arrow key moves the pen, in points of the sheet. */
const STEP = 10;

const ARROWS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** What is on the sheet: an image, if one was put there, and the strokes over it. */
interface Drawn {
  image: HTMLCanvasElement | null;
  strokes: readonly Stroke[];
}

const EMPTY: Drawn = { image: null, strokes: [] };

/**
 * A sheet to draw on, with a mouse, a finger, a pen or keys: arrows move the pen, space lowers and lifts
 * it, Backspace takes the last change back, as Undo does: a stroke, an image, or that all was cleared. A stroke belongs to the pointer that began it: a second finger, or
 * the palm of the hand, draws nothing meanwhile. `.value` is the ink on it; `input` tells of each change.
 */
export function Sketch(first: readonly Stroke[]): HTMLElement & {
  value: Ink;
  clear(): void;
  /** Puts an image of 28 × 28 bytes on the sheet, in place of what is there. */
  put(pixels: Uint8Array): void;
} {
  const said = words.sketch;
  const canvas = element("canvas", {
    class: "sketch-sheet",
    width: SHEET,
    height: SHEET,
    tabindex: 0,
    role: "application",
    "aria-label": said.label,
    "aria-describedby": "sketch-help",
  });
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const pen = element("span", { class: "sketch-pen", hidden: true });
  const status = element("p", { class: "visually-hidden", role: "status" });
  const root = element(
    "div",
    { class: "sketch", "data-figure": "sketch" },
    element("div", { class: "sketch-frame" }, canvas, pen),
    element("p", { class: "sketch-help", id: "sketch-help" }, said.help),
    element(
      "div",
      { class: "sketch-buttons" },
      element("button", { type: "button", onclick: clear }, said.clear),
      element("button", { type: "button", onclick: undo }, said.undo),
    ),
    status,
  );
  const drawn = undoable<Drawn>([
    EMPTY,
    ...first.map((_, i) => ({ image: null, strokes: first.slice(0, i + 1) })),
  ]);
  let place: readonly [number, number] = [SHEET / 2, SHEET / 2];
  let isDown = false;
  const made = Object.assign(root, { value: draw(), clear, put });

  /** Draws everything anew, and reads the ink. */
  function draw(): Ink {
    const { image, strokes } = drawn.value;
    context.clearRect(0, 0, SHEET, SHEET);
    if (image !== null) context.drawImage(image, 0, 0, SHEET, SHEET);
    context.lineWidth = PEN;
    context.lineCap = context.lineJoin = "round";
    for (const stroke of strokes) {
      context.beginPath();
      for (const [i, point] of stroke.entries()) {
        if (i === 0) context.moveTo(...point);
        context.lineTo(...point);
      }
      context.stroke();
    }
    const { data } = context.getImageData(0, 0, SHEET, SHEET);
    return ink(
      SHEET,
      SHEET,
      Float32Array.from({ length: SHEET * SHEET }, (_, i) => data[4 * i + 3]! / 255),
    );
  }
  function change(): void {
    made.value = draw();
    emit(made, "input");
  }
  function extend(points: Stroke): void {
    const { image, strokes } = drawn.value;
    const last = strokes.at(-1) ?? [];
    drawn.amend({ image, strokes: [...strokes.slice(0, -1), [...last, ...points]] });
    change();
  }
  function begin(point: readonly [number, number]): void {
    const { image, strokes } = drawn.value;
    drawn.step({ image, strokes: [...strokes, [point]] });
    change();
  }
  /** Lifts the pen, and shows what is on the sheet now. */
  function lift(): void {
    isDown = false;
    endStroke();
    change();
  }
  function undo(): void {
    drawn.undo();
    lift();
  }
  function clear(): void {
    if (drawn.value !== EMPTY) drawn.step(EMPTY);
    lift();
    say(said.empty);
  }
  function put(pixels: Uint8Array): void {
    const image = element("canvas", { width: 28, height: 28 });
    const small = image.getContext("2d") as CanvasRenderingContext2D;
    const data = small.createImageData(28, 28);
    pixels.forEach((value, i) => {
      data.data[4 * i + 3] = value;
    });
    small.putImageData(data, 0, 0);
    drawn.step({ image, strokes: [] });
    lift();
  }

  const at = ({ clientX, clientY }: MouseEvent): [number, number] => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [((clientX - left) / width) * SHEET, ((clientY - top) / height) * SHEET];
  };
  const endStroke = onDrag(canvas, {
    begin(event) {
      hidePen();
      begin(at(event));
    },
    move(event) {
      const moves = event.getCoalescedEvents?.() ?? [];
      extend((moves.length > 0 ? moves : [event]).map(at));
    },
  });

  canvas.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) move(arrow);
    else if (event.key === " ") lower(!isDown);
    else if (event.key === "Backspace") undo();
    else return;
    event.preventDefault();
  });
  canvas.addEventListener("focus", () => canvas.matches(":focus-visible") && showPen());
  canvas.addEventListener("blur", hidePen);

  function move([right, down]: readonly [number, number]): void {
    const inside = (value: number) => clamp(value, STEP, SHEET - STEP);
    place = [inside(place[0] + right), inside(place[1] + down)];
    if (isDown) extend([place]);
    showPen();
    say(said.penAt(place[0] / STEP, place[1] / STEP));
  }
  function lower(down: boolean): void {
    isDown = down;
    if (down) begin(place);
    showPen();
    say(down ? said.penDown : said.penUp);
  }
  function showPen(): void {
    pen.hidden = false;
    pen.dataset.down = String(isDown);
    pen.style.left = `${(place[0] / SHEET) * 100}%`;
    pen.style.top = `${(place[1] / SHEET) * 100}%`;
  }
  function hidePen(): void {
    pen.hidden = true;
    isDown = false;
  }
  function say(sentence: string): void {
    status.textContent = sentence;
  }
  return made;
}
