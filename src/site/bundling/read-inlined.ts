import type { Plugin } from "rollup";
import { INLINED } from "./inline-files.js";

/** How Framework's FileAttachment asks for a file, minified or not. */
const FETCH = /\bfetch\(await (\w+)\.url\(\)\)/;

const READ = `((at)=>at.startsWith("${INLINED}")?new Response(decodeURIComponent(at.slice(${INLINED.length}))):fetch(at))`;

/**
 * Lets FileAttachment read what stands in a page's script (see inline-files) where it stands: a host's policy of
 * `connect-src 'self'`, or `default-src`, forbids to ask for a `data:` address. A bundle in which FileAttachment asks in
 * another way is not made.
 */
export function readInlined(): Plugin {
  let isMended = false;
  return {
    name: "read-inlined",
    transform(code) {
      if (!FETCH.test(code)) return null;
      isMended = true;
      return { code: code.replace(FETCH, `${READ}(await $1.url())`), map: null };
    },
    buildEnd(error) {
      if (error === undefined && !isMended)
        this.error("FileAttachment asks for its file in another way");
    },
  };
}
