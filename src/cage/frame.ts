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
export interface Frame<Request, Reply> {
  post(request: Request): void;
  /** The next reply. Rejects with LateError when the time is over, and ends the frame. */
  next(milliseconds: number): Promise<Reply>;
  /** Takes the frame away, and the worker with it. */
  end(): void;
}

/** The worker has not replied in time, and was ended. */
export class LateError extends Error {}

/**
 * Opens a frame without the page's origin (`sandbox="allow-scripts"`) and a worker of the given script in it.
 * Code in it runs at the browser's full speed and shares neither storage nor cookies nor the page with anything.
 * It can send whatever it likes, so each message is a reply only as `read` reads it, which must take nothing but plain
 * parts; where the worker breaks down, the message is `{ type: "failed", failure: { said } }`.
 */
export async function openFrame<Request, Reply>(
  script: string,
  read: (data: unknown) => Reply,
): Promise<Frame<Request, Reply>> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.hidden = true;
  frame.srcdoc = PAGE;

  const waiting: ((reply: Reply) => void)[] = [];
  const arrived: Reply[] = [];
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
    const reply = read(data);
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
        if (early !== undefined) return resolve(early);
        const late = setTimeout(() => {
          end();
          reject(new LateError());
        }, milliseconds);
        waiting.push((reply) => {
          clearTimeout(late);
          resolve(reply);
        });
      }),
  };
}
