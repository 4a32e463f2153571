import { CapstoneError, type CapstoneReply, type CapstoneRequest } from "./messages.js";

/**
 * The frame's page. Its policy allows the script that stands in it and workers made of text, and no connection of
 * any kind; the worker has the policy of the page that made it.
 */
const PAGE = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:">
<script>
let worker;
addEventListener("message", ({ data, source }) => {
  if (source !== parent) return;
  if (worker) return worker.postMessage(data);
  worker = new Worker(URL.createObjectURL(new Blob([data], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => parent.postMessage(data, "*");
  worker.onerror = ({ message }) => parent.postMessage({ type: "failed", failure: { said: message } }, "*");
});
parent.postMessage("open", "*");
</script>`;

/** A worker in a frame of its own, which can reach nothing but this page's messages. */
export interface Frame {
  post(request: CapstoneRequest): void;
  /** The next reply. Rejects when the time is over, and ends the frame. */
  next(milliseconds: number): Promise<CapstoneReply>;
  /** Takes the frame away, and the worker with it. */
  end(): void;
}

/**
 * Opens a frame without the page's origin (`sandbox="allow-scripts"`) and a worker of the given script in it.
 * Code in it runs at the browser's full speed and shares neither storage nor cookies nor the page with anything.
 */
export async function openFrame(script: string): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.hidden = true;
  frame.srcdoc = PAGE;

  const waiting: ((reply: CapstoneReply) => void)[] = [];
  const arrived: CapstoneReply[] = [];
  let opened = () => {};
  const opening = new Promise<void>((resolve) => {
    opened = resolve;
  });
  function receive({ source, data }: MessageEvent): void {
    if (source === null || source !== frame.contentWindow) return;
    if (data === "open") {
      opened();
      return;
    }
    const reply = replyOf(data);
    const take = waiting.shift();
    if (take) take(reply);
    else arrived.push(reply);
  }
  function end(): void {
    removeEventListener("message", receive);
    frame.remove();
  }
  addEventListener("message", receive);
  document.body.append(frame);
  await opening;
  const post = (message: unknown) => frame.contentWindow?.postMessage(message, "*");
  post(script);

  return {
    post,
    end,
    next: (milliseconds) =>
      new Promise((resolve, reject) => {
        const early = arrived.shift();
        if (early) return resolve(early);
        const late = setTimeout(() => {
          end();
          reject(new CapstoneError({ code: "too-long" }));
        }, milliseconds);
        waiting.push((reply) => {
          clearTimeout(late);
          resolve(reply);
        });
      }),
  };
}

/** A message from the frame as a reply. The student's code can send anything, so only plain parts are kept. */
function replyOf(data: unknown): CapstoneReply {
  const { type, loss, reference, right, failure, used } = Object(data);
  if (type === "step" && typeof loss === "number" && typeof reference === "number") {
    return { type, loss, reference };
  }
  if (type === "asked" && typeof right === "number" && typeof reference === "number") {
    return { type, right, reference };
  }
  if (type === "ready" && Array.isArray(used)) return { type, used: used.map(String) };
  const said = failure?.said;
  if (typeof said !== "string") return { type: "failed", failure: { code: "unexpected" } };
  return { type: "failed", failure: { code: "threw", said: said.slice(0, 500) } };
}
