import { expect, test } from "vitest";
import {
  along,
  hopped,
  returned,
  stepped,
  trailFrom,
} from "../../../src/chapters/network/trail.js";

const abc = ["b", "c"].reduce(hopped, trailFrom("a"));

test("hops stay as a trail that is gone back and on, no farther than its ends", () => {
  expect(abc).toEqual({ moments: ["a", "b", "c"], at: 2 });
  expect(along(abc, -1)).toEqual({ moments: ["a", "b", "c"], at: 1 });
  expect(along(along(abc, -1), 1)).toEqual(abc);
  expect(along(abc, -9).at).toBe(0);
  expect(along(abc, 1)).toEqual(abc);
});

test("a hop from the middle leaves what lay ahead, and a hop to where one is is none", () => {
  expect(hopped(along(abc, -1), "d")).toEqual({ moments: ["a", "b", "d"], at: 2 });
  expect(hopped(abc, "c")).toEqual(abc);
});

test("a step changes the present moment and adds none", () => {
  expect(stepped(along(abc, -1), "b2")).toEqual({ moments: ["a", "b2", "c"], at: 1 });
});

test("the browser's Back goes along the trail, to the nearest of equal moments", () => {
  const around = ["b", "a"].reduce(hopped, trailFrom("a"));
  expect(returned(along(around, -1), "a").at).toBe(0);
  expect(returned(abc, "a")).toEqual({ moments: ["a", "b", "c"], at: 0 });
  expect(returned(abc, "z")).toEqual({ moments: ["a", "b", "z"], at: 2 });
});

test("the oldest hops of a long trail are forgotten", () => {
  const long = Array.from({ length: 20 }, (_, i) => `${i}`).reduce(hopped, trailFrom("a"));
  expect(long.moments).toHaveLength(12);
  expect(long.moments[long.at]).toBe("19");
});
