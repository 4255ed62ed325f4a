"""Small pictures, drawn pixel by pixel and written as PNG."""

import struct
import zlib
from collections.abc import Callable, Sequence

Colour = tuple[int, int, int]
Painter = Callable[[float, float], Colour]

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, content: bytes) -> bytes:
    """Return one part of a PNG file."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def rows(width: int, height: int, paint: Painter) -> bytes:
    """Return the pixels, row by row, of what is painted from (0, 0) to (1, 1)."""
    lines = (b"".join(bytes(paint(x / width, y / height)) for x in range(width)) for y in range(height))
    return zlib.compress(b"".join(b"\0" + line for line in lines), 9)


def header(width: int, height: int) -> bytes:
    """Return the part that tells the size: 8 bits each of red, green and blue."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def still(width: int, height: int, paint: Painter) -> bytes:
    """Return a picture."""
    return SIGNATURE + header(width, height) + chunk(b"IDAT", rows(width, height, paint)) + chunk(b"IEND", b"")


def moving(size: int, paints: Sequence[Painter], milliseconds: int) -> bytes:
    """Return a square picture that moves once through its frames and stays at the last."""
    parts, number = [header(size, size), chunk(b"acTL", struct.pack(">II", len(paints), 1))], 0
    for index, paint in enumerate(paints):
        about = struct.pack(">IIIIIHHBB", number, size, size, 0, 0, milliseconds, 1000, 0, 0)
        parts.append(chunk(b"fcTL", about))
        pixels, number = rows(size, size, paint), number + 1
        parts.append(chunk(b"fdAT", struct.pack(">I", number) + pixels) if index else chunk(b"IDAT", pixels))
        number += 1 if index else 0
    return SIGNATURE + b"".join(parts) + chunk(b"IEND", b"")
