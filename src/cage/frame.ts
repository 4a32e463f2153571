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
  let began = false;
  const broke = ({ message }) => parent.postMessage(began ? { type: "failed", failure: { said: message } } : { forbidden: message ?? "" }, "*");
  try {
    worker = new Worker(URL.createObjectURL(new Blob([data], { type: "text/javascript" })));
  } catch (error) {
    return broke(error);
  }
  worker.onmessage = ({ data }) => {
    began = true;
    parent.postMessage(data, "*");
  };
  worker.onerror = broke;
});
parent.postMessage("open", "*");
</script>`;

/** How long an empty frame may take to open. */
const OPENING_MILLISECONDS = 10_000;

/** A worker in a frame of its own, which can reach nothing but this page's messages. */
export interface Frame<Request, Reply> {
  post(request: Request): void;
  /** The next reply. Rejects with LateError when the time is over, with ForbiddenError without a worker, and ends the frame. */
  next(milliseconds: number): Promise<Reply>;
  /** Takes the frame away, and the worker with it. */
  end(): void;
}

/** The worker has not replied in time, and was ended. */
export class LateError extends Error {}

/** The browser, or a policy of the host, lets no frame of this kind open, or no worker begin in it; with the browser's reason. */
export class ForbiddenError extends Error {}

/**
 * Opens a frame without the page's origin (`sandbox="allow-scripts"`) and a worker of the given script in it.
 * Code in it runs at the browser's full speed and shares neither storage nor cookies nor the page with anything.
 * It can send whatever it likes, so each message is a reply only as `read` reads it, which must take nothing but plain
 * parts; where the worker breaks down later, the message is `{ type: "failed", failure: { said } }`. Rejects with ForbiddenError
 * where no frame opens.
 */
export async function openFrame<Request, Reply>(
  script: string,
  read: (data: unknown) => Reply,
): Promise<Frame<Request, Reply>> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.hidden = true;
  frame.srcdoc = PAGE;

  const waiting: ((message: unknown) => void)[] = [];
  const arrived: unknown[] = [];
  function receive({ source, data }: MessageEvent): void {
    if (source === null || source !== frame.contentWindow) return;
    const take = waiting.shift();
    if (take) take(data);
    else arrived.push(data);
  }
  function end(): void {
    removeEventListener("message", receive);
    frame.remove();
  }
  /** What the frame says next. Rejects with LateError when the time is over, and ends the frame. */
  function message(milliseconds: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (arrived.length > 0) return resolve(arrived.shift());
      const late = setTimeout(() => {
        end();
        reject(new LateError());
      }, milliseconds);
      waiting.push((said) => {
        clearTimeout(late);
        resolve(said);
      });
    });
  }
  addEventListener("message", receive);
  document.body.append(frame);
  await message(OPENING_MILLISECONDS).catch((cause) => {
    throw new ForbiddenError("", { cause });
  });
  const post = (said: unknown) => frame.contentWindow?.postMessage(said, "*");
  post(script);

  return {
    post,
    end,
    async next(milliseconds) {
      const said = await message(milliseconds);
      const { forbidden } = Object(said);
      if (forbidden === undefined) return read(said);
      end();
      throw new ForbiddenError(String(forbidden));
    },
  };
}
