"""What training needs of the machine, checked before an hour is lost to it."""

import os
import sys
import time

THREADS = int(os.environ.get("ONRECORD_THREADS", "2"))
os.environ.setdefault("OPENBLAS_NUM_THREADS", str(THREADS))
os.environ.setdefault("OMP_NUM_THREADS", str(THREADS))

import numpy as np  # noqa: E402  (the number of threads is read when the libraries load)
import torch  # noqa: E402


def ready(seed):
    """Seeds everything and refuses a machine on which products of matrices are slow."""
    torch.set_num_threads(THREADS)
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    np.random.seed(seed)
    speed = _speed()
    print(f"torch {torch.__version__}, {THREADS} threads, {speed:.0f} G operations a second", flush=True)
    if speed < 12:
        sys.exit("Products of matrices are slow here: install libopenblas0-pthread (reference BLAS takes 20 times as long).")


def _speed():
    a, b = torch.ones(1024, 384), torch.ones(384, 1536)
    a @ b
    best = 1e9
    for _ in range(5):
        start = time.perf_counter()
        a @ b
        best = min(best, time.perf_counter() - start)
    return 2 * 1024 * 384 * 1536 / best / 1e9
