import { expect, test } from "vitest";
import {
  type LayerSizes,
  layerFollowsSizes,
} from "../../../src/chapters/unfold-kernel/layer-settings.js";

const first: LayerSizes = { layer: "conv1", side: 28, window: 5, in: 1, out: 4 };

test("choosing a layer sets its sizes", () => {
  const follow = layerFollowsSizes();
  follow(first);
  expect(follow({ ...first, layer: "conv2" })).toEqual({
    layer: "conv2",
    side: 12,
    window: 3,
    in: 4,
    out: 16,
  });
});

test("moving a size makes the layer one's own, and moving it back makes it the layer again", () => {
  const follow = layerFollowsSizes();
  follow(first);
  const own = follow({ ...first, side: 29 });
  expect(own.layer).toBe("own");
  expect(follow({ ...own, side: 28 }).layer).toBe("conv1");
});

test("sizes from an address count more than the layer's name, and a kernel stays within its image", () => {
  expect(layerFollowsSizes()({ ...first, side: 4, window: 7 })).toEqual({
    ...first,
    layer: "own",
    side: 4,
    window: 4,
  });
});
