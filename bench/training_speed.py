"""Times a network in NumPy, whichever way its layers and its training step are written."""

import json
import statistics
import sys
import time

import numpy as np


def measure(layers, train_step, dtype=np.float64):
    """Prints one line of JSON: images a second for a whole training step, the median of several runs.

    The script that asks is called with BATCH and RUNS.
    """
    batch, runs = int(sys.argv[1]), int(sys.argv[2])
    random = np.random.default_rng(1)
    images = random.random((batch, 1, 28, 28)).astype(dtype)
    labels = random.integers(0, 10, batch)
    train_step(layers, images, labels, 1e-3)  # warm up
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        train_step(layers, images, labels, 1e-3)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"imagesPerSecond": batch / statistics.median(seconds)}))
