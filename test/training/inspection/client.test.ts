import { expect, test } from "vitest";
import {
  type InspectionReply,
  type InspectionRequest,
  openInspector,
} from "../../../src/training/inspection/index.js";
import type { Hearing, Port } from "../../../src/training/worker/port.js";

const source = { images: "images", labels: "labels" };

/** A worker that answers when it is told to. */
function fakeWorker() {
  const asked: number[] = [];
  let hearing: Hearing<InspectionReply> | null = null;
  return {
    asked,
    answer: (reply: InspectionReply) => hearing?.hear(reply),
    open(given: Hearing<InspectionReply>): Port<InspectionRequest> {
      hearing = given;
      return { send: ({ digit }) => asked.push(digit), close: () => {} };
    },
  };
}

const reply = (message: string): InspectionReply => ({
  type: "failed",
  problem: { code: "unknown", message },
});

test("requests never queue up: only the newest waits, and each answer is told", () => {
  const told: InspectionReply[] = [];
  const { asked, answer, open } = fakeWorker();
  const inspector = openInspector(source, (found) => told.push(found), open);
  for (const digit of [0, 1, 2, 3]) inspector.ask({ networks: [], digit });
  expect(asked).toEqual([0]);
  answer(reply("0"));
  expect(asked).toEqual([0, 3]);
  answer(reply("3"));
  expect(asked).toEqual([0, 3]);
  inspector.ask({ networks: [], digit: 4 });
  expect(asked).toEqual([0, 3, 4]);
  expect(told).toEqual([reply("0"), reply("3")]);
});

test("after a failure the next request is asked all the same", () => {
  const { asked, answer, open } = fakeWorker();
  const inspector = openInspector(source, () => {}, open);
  inspector.ask({ networks: [], digit: 0 });
  answer(reply("no digits"));
  inspector.ask({ networks: [], digit: 1 });
  expect(asked).toEqual([0, 1]);
});
