"""The two ways forwards of cnn.py, timed side by side: through K″ and through X′.

    python3 bench/forward_variants.py 2 "AMD EPYC" OpenBLAS > docs/data/forward-times.json

Milliseconds an image, the median of 21 runs over 100 images in float32; the two take turns.
"""

import datetime
import json
import statistics
import sys
import time

import numpy as np

sys.path.insert(0, "docs/code")
import cnn

RUNS, IMAGES = 21, 100
LAYERS = {"conv1": (1, 4, 5, 28), "conv2": (4, 16, 3, 12)}


def seconds(pass_forwards, x):
    start = time.perf_counter()
    pass_forwards(x)
    return time.perf_counter() - start


def main(cores, processor, library):
    rng = np.random.default_rng(0)
    times = {}
    for name, (c1, c2, size, side) in LAYERS.items():
        layer = cnn.Convolution(c1, c2, size, size, rng)
        layer.params = {kind: param.astype(np.float32) for kind, param in layer.params.items()}
        x = rng.random((IMAGES, c1, side, side), np.float32)
        ways = {"kernel": layer.forward, "input": layer.forward_through_input}
        measured = {way: [] for way in ways}
        for _ in range(RUNS):
            for way, pass_forwards in ways.items():
                measured[way].append(seconds(pass_forwards, x))
        times[name] = {way: 1000 * statistics.median(all) / IMAGES for way, all in measured.items()}
    day = datetime.date.today().isoformat()
    machine = {"cores": int(cores), "processor": processor, "library": library}
    facts = {**machine, "day": day, "numpy": np.__version__, "images": IMAGES, "runs": RUNS}
    print(json.dumps({**facts, "milliseconds": times}, indent=2))


if __name__ == "__main__":
    main(*sys.argv[1:])
