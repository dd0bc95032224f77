"""Thrift's compact protocol, in which a Parquet file tells of itself: structs as numbered fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable

Value = int | bytes | list["Value"] | dict[int, "Value"]

_STOP, _TRUE, _FALSE, _BYTE, _DOUBLE = 0, 1, 2, 3, 7
_EIGHT, _MANY, _MORE = 8, 15, 128
_LONGEST_VARINT, _DEEPEST = 10, 32


def struct(stream: BinaryIO, depth: int = 0) -> dict[int, Value]:
    """Read a struct as its fields by number; ``ValueError`` where the bytes are none.

    Maps and sets, which no part of Parquet's own description uses, are refused.
    """
    if depth > _DEEPEST:
        raise ValueError("it is nested too deeply")
    fields: dict[int, Value] = {}
    number = 0
    while (head := _byte(stream)) != _STOP:
        number = number + (head >> 4) if head >> 4 else _whole(stream)
        kind = head & 15
        # In a struct the type of a truth is its value.
        is_truth = kind in {_TRUE, _FALSE}
        fields[number] = int(kind == _TRUE) if is_truth else _value(stream, kind, depth)
    return fields


def _value(stream: BinaryIO, kind: int, depth: int) -> Value:
    if kind == 12:  # noqa: PLR2004  (a struct)
        return struct(stream, depth + 1)
    if kind == 9:  # noqa: PLR2004  (a list)
        return _list(stream, depth + 1)
    if kind not in _PLAIN:
        raise ValueError(f"it holds a value of the unknown type {kind}")
    return _PLAIN[kind](stream)


def _list(stream: BinaryIO, depth: int) -> list[Value]:
    if depth > _DEEPEST:
        raise ValueError("it is nested too deeply")
    head = _byte(stream)
    count = _varint(stream) if head >> 4 == _MANY else head >> 4
    # Each entry takes a byte or more, so that a count that lies runs out of them.
    return [_value(stream, head & 15, depth) for _ in range(count)]


def _byte(stream: BinaryIO) -> int:
    return _bytes(stream, 1)[0]


def _bytes(stream: BinaryIO, count: int) -> bytes:
    found = stream.read(count)
    if len(found) < count:
        raise ValueError("it is cut off")
    return found


def _varint(stream: BinaryIO) -> int:
    value = 0
    for place in range(_LONGEST_VARINT):
        byte = _byte(stream)
        value |= (byte & (_MORE - 1)) << (7 * place)
        if byte < _MORE:
            return value
    raise ValueError("it holds a number that does not end")


def _whole(stream: BinaryIO) -> int:
    """Read a zigzag number: 0, -1, 1, -2 ..."""
    value = _varint(stream)
    return (value >> 1) ^ -(value & 1)


def _text(stream: BinaryIO) -> bytes:
    return _bytes(stream, _varint(stream))


_PLAIN: dict[int, Callable[[BinaryIO], Value]] = {
    _TRUE: _byte,
    _FALSE: _byte,
    _BYTE: _byte,
    4: _whole,
    5: _whole,
    6: _whole,
    _DOUBLE: lambda stream: _bytes(stream, _EIGHT),
    8: _text,
}
