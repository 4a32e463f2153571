import type { ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import type { Send } from "../../test/browser/serve.js";

/** How fast a reader's line is. */
export interface Speed {
  readonly bytesPerSecond: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
}

/** A host at the other end of a line, over HTTP/1.1, and what has gone over it since `count` was called. */
export interface Line {
  readonly send: Send;
  /** Begins to count anew, at another speed if one is given; null is as fast as the machine. */
  count(speed: Speed | null): void;
  readonly requests: number;
  /** Of what was sent, as hosts send it: text is gzipped. */
  readonly bytes: number;
}

interface Sending {
  readonly response: ServerResponse;
  readonly body: Buffer;
  sent: number;
}

const TEXT = /^text\/|json|svg/;
/** Milliseconds between two portions. */
const PORTION = 10;

/**
 * One line for all that a page and its workers ask for: what is sent at the same time shares its bytes evenly, each answer
 * begins a round trip after its question, and a new connection costs another one.
 */
export function line(): Line {
  const known = new WeakSet<object>();
  const packed = new Map<string, Buffer>();
  let speed: Speed | null = null;
  let requests = 0;
  let bytes = 0;
  let sending: Sending[] = [];
  let last = 0;

  function portion(): void {
    if (speed === null) return;
    const now = performance.now();
    const share = ((now - last) * speed.bytesPerSecond) / 1000 / sending.length;
    last = now;
    for (const one of sending) {
      const end = Math.min(one.body.length, one.sent + share);
      one.response.write(one.body.subarray(Math.floor(one.sent), Math.floor(end)));
      one.sent = end;
      if (end === one.body.length) one.response.end();
    }
    sending = sending.filter(({ body, sent }) => sent < body.length);
    if (sending.length > 0) setTimeout(portion, PORTION);
  }
  function begin(response: ServerResponse, body: Buffer): void {
    if (speed === null || body.length === 0) return void response.end(body);
    sending.push({ response, body, sent: 0 });
    if (sending.length > 1) return;
    last = performance.now();
    setTimeout(portion, PORTION);
  }
  return {
    send({ body, type }, { url = "", socket }, response) {
      const isText = TEXT.test(type);
      const whole = isText ? (packed.get(url) ?? gzipSync(body)) : body;
      if (isText) packed.set(url, whole);
      requests++;
      bytes += whole.length;
      response.writeHead(200, {
        "content-type": type,
        "content-length": whole.length,
        ...(isText ? { "content-encoding": "gzip" } : {}),
      });
      const trips = known.has(socket) ? 1 : 2;
      known.add(socket);
      if (speed === null) begin(response, whole);
      else setTimeout(begin, trips * speed.roundTrip, response, whole);
    },
    count(given) {
      speed = given;
      requests = 0;
      bytes = 0;
    },
    get requests() {
      return requests;
    },
    get bytes() {
      return bytes;
    },
  };
}
