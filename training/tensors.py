"""Safetensors files: 8 bytes with the length of a JSON header, the header, the numbers."""

import json

import numpy as np

KINDS = {"F32": np.float32, "F16": np.float16, "I8": np.int8}
NAMES = {np.dtype(kind): name for name, kind in KINDS.items()}


def read(path):
    """All tensors of a file by name."""
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        content = file.read()
    return {name: np.frombuffer(content, KINDS[one["dtype"]], int(np.prod(one["shape"])), one["data_offsets"][0]).reshape(one["shape"])
            for name, one in header.items() if name != "__metadata__"}


def write(path, tensors, metadata):
    """Writes tensors one after the other, those of wide numbers first, so that each lies at a multiple of its number's size."""
    header, place, ordered = {"__metadata__": metadata}, 0, sorted(tensors.items(), key=lambda one: (-one[1].itemsize, one[0]))
    for name, one in ordered:
        header[name] = {"dtype": NAMES[one.dtype], "shape": list(one.shape), "data_offsets": [place, place + one.nbytes]}
        place += one.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 8) % 64)
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for _, one in ordered:
            file.write(np.ascontiguousarray(one).tobytes())


def rounded(matrix, limit):
    """Integers within the limit and one scale a row."""
    scale = np.abs(matrix).max(1).astype(np.float32) / limit
    scale[scale == 0] = 1
    return np.clip(np.rint(matrix / scale[:, None]), -limit, limit).astype(np.int8), scale
