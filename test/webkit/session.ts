import type { WebKit } from "./find-webkit.js";
import { type Program, startDriver } from "./programs.js";

/** How WebDriver names an element in what it sends. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
type Found = { readonly [ELEMENT]: string };

/** The keys that have no letter, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  Backspace: "\uE003",
  Space: " ",
  Home: "\uE011",
  End: "\uE010",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Control: "\uE009",
};

/** A place in an element, in shares of its width and height from its middle, each from −0.5 to 0.5. */
export type Place = readonly [number, number];

/** A browser of its own that speaks classic WebDriver: as much of the protocol as the journeys need. */
export class Session {
  /** @param address that of the session at the driver, such as http://127.0.0.1:4444/session/… */
  private constructor(
    private readonly driver: Program,
    private readonly address: string,
  ) {}

  /** Starts a driver, which an accident of another session doesn't reach, and a browser in which nothing is stored. */
  static async start(webkit: WebKit, display: string): Promise<Session> {
    const driver = await startDriver(webkit, display);
    const options = { binary: webkit.browser, args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const body = { capabilities };
    const { sessionId } = await send<{ sessionId: string }>(`${driver.at}/session`, "POST", body);
    const session = new Session(driver, `${driver.at}/session/${sessionId}`);
    await session.resize(1280, 938);
    return session;
  }

  async end(): Promise<void> {
    try {
      await send(this.address, "DELETE");
    } finally {
      await this.driver.stop();
    }
  }

  /** Gives the window a size, its frame included. */
  resize(width: number, height: number): Promise<void> {
    return this.post("window/rect", { x: 0, y: 0, width, height });
  }

  go(url: string): Promise<void> {
    return this.post("url", { url });
  }

  reload(): Promise<void> {
    return this.post("refresh");
  }

  back(): Promise<void> {
    return this.post("back");
  }

  url(): Promise<string> {
    return send(`${this.address}/url`, "GET");
  }

  /** Calls a function in the page, which sees nothing but its arguments; gives what it comes to. */
  run<Given extends readonly unknown[], Result>(
    call: (...given: Given) => Result,
    ...args: Given
  ): Promise<Awaited<Result>> {
    return this.post("execute/sync", { script: `return (${call})(...arguments)`, args });
  }

  /** Clicks in the middle of the first element that is seen and has this text; waits until there is one. */
  async click(selector: string, text?: string): Promise<void> {
    const element = await this.find(selector, text);
    await this.centre(element);
    await this.post(`element/${element[ELEMENT]}/click`);
  }

  /** Moves the mouse to an element. */
  async hover(selector: string): Promise<void> {
    await this.drag(selector, [[0, 0]], false);
  }

  /** Moves the mouse through places of an element, with its button down from the first to the last. */
  async drag(selector: string, places: readonly Place[], pressed = true): Promise<void> {
    const origin = await this.find(selector);
    const [width, height] = await this.centre(origin);
    const moves = places.map(([x, y]) => ({
      ...{ type: "pointerMove", duration: 20, origin },
      ...{ x: Math.round(x * width), y: Math.round(y * height) },
    }));
    const [first, ...others] = moves;
    const button = (type: "pointerDown" | "pointerUp") => (pressed ? [{ type, button: 0 }] : []);
    const actions = [first, ...button("pointerDown"), ...others, ...button("pointerUp")];
    await this.post("actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Presses keys one after another, such as "a", "Enter" or "Control+k". */
  async press(...keys: readonly string[]): Promise<void> {
    // Each in a command of its own: the driver breaks off over a long list of actions.
    for (const chord of keys) {
      const values = chord.split("+").map((key) => KEYS[key] ?? key);
      const down = values.map((value) => ({ type: "keyDown", value }));
      const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
      const actions = [...down, ...up];
      await this.post("actions", { actions: [{ type: "key", id: "keys", actions }] });
    }
  }

  /** Gives an element the focus. */
  async focus(selector: string): Promise<void> {
    const element = await this.find(selector);
    await this.run((found) => (found as unknown as HTMLElement).focus(), element);
  }

  /** Writes a text into a field in place of what it holds, as typing does. */
  async fill(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.run(
      (selector, text) => {
        (document.querySelector(selector) as HTMLInputElement).select();
        document.execCommand("insertText", false, text);
      },
      selector,
      text,
    );
  }

  /** Waits until there is such an element, that is seen, and has this text. */
  async find(selector: string, text?: string): Promise<Found> {
    const found = await this.until(
      (selector, text) =>
        Array.from(document.querySelectorAll<HTMLElement>(selector)).find(
          (element) =>
            element.checkVisibility() && (text === null || element.textContent?.trim() === text),
        ) ?? null,
      `no ${selector} ${text ?? ""}`,
      selector,
      text ?? null,
    );
    return found as unknown as Found;
  }

  /** Waits until a function in the page comes to something; throws what is missing after a minute. */
  async until<Given extends readonly unknown[], Result>(
    call: (...given: Given) => Result,
    missing: string,
    ...args: Given
  ): Promise<NonNullable<Awaited<Result>>> {
    for (const end = Date.now() + 60_000; ; ) {
      const result = await this.run(call, ...args);
      if (result) return result;
      if (Date.now() > end) throw new Error(missing);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Brings an element to the middle of the window, where nothing that sticks to an edge covers it, and waits until it stands
   * still there: figures that come near take their room. Gives its size.
   */
  private centre(element: Found): Promise<readonly [number, number]> {
    return this.until(
      (found) => {
        const seen = found as unknown as Element;
        const before = seen.getBoundingClientRect().top;
        seen.scrollIntoView({ block: "center", behavior: "instant" });
        const { width, height, top } = seen.getBoundingClientRect();
        return width > 0 && top === before ? ([width, height] as const) : null;
      },
      "the element does not stand still",
      element,
    );
  }

  private post<Result>(command: string, body: object = {}): Promise<Result> {
    return send(`${this.address}/${command}`, "POST", body);
  }
}

/** What a driver answers that cannot do what it is told. */
interface Failure {
  error: string;
  message: string;
}

/** Sends a command to the driver. Throws what the driver answers if it cannot. */
async function send<Result>(
  address: string,
  method: "GET" | "POST" | "DELETE",
  body?: object,
): Promise<Result> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & Partial<Failure> };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
