import { joinParts } from "./join-parts.js";
import { FileError } from "./problem.js";

/**
 * Asks for a file, and gives its bytes as they come. `name` is for the errors; a `signal` breaks it off.
 *
 * @throws FileError when it cannot be fetched, with the HTTP status if there was one, or the type of a page that came, and the signal's reason when it was
 * broken off; so does the reading of it.
 */
export async function fetchFile(
  url: string,
  name = nameIn(url),
  signal: AbortSignal | null = null,
): Promise<AsyncIterable<Uint8Array<ArrayBuffer>>> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new FileError({ code: "server-unreachable", file: name }, cause);
  }
  const { ok, status, statusText, headers } = response;
  const type = headers.get("content-type") ?? "";
  // A page in place of a file, to log in for instance, is no file.
  if (!ok || type.startsWith("text/html")) {
    const answered = ok ? type : `${status} ${statusText}`.trim();
    throw new FileError({ code: "server-refused", file: name, status: answered });
  }
  return partsOf(response, name, signal);
}

/**
 * Fetches a text in UTF-8; a `signal` breaks it off.
 *
 * @throws as `fetchFile` does.
 */
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  return new TextDecoder().decode(await joinParts(await fetchFile(url, undefined, signal)));
}

/** The last part of an address. */
export function nameIn(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) || url
  );
}

async function* partsOf(
  { body }: Response,
  name: string,
  signal: AbortSignal | null,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const reader = body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      yield part.value;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new FileError({ code: "download-broken-off", file: name }, cause);
  }
}
