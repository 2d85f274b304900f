#!/usr/bin/env python3
"""Canonical form v1, digest and root once more, from the words of src/forms alone.

Holds vectors.ndjson to what it computes; with --write, fills in what a new row there lacks.
The first line of the file is the secret, the last one the root of all rows between them.
"""
import hashlib
import json
import pathlib
import sys
from decimal import Decimal

VECTORS = pathlib.Path(__file__).with_name("vectors.ndjson")


def sized(data):
    return len(data).to_bytes(4, "little") + data


def number(value):
    sign, digits, exponent = value.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    if not text:
        return "0"
    stripped = text.rstrip("0")
    return f"{'-' if sign else ''}{stripped}e{exponent + len(text) - len(stripped)}"


class Members(list):
    """An object as the list of its names and values."""


def value(of):
    if of is None:
        return b"\x00"
    if isinstance(of, bool):
        return b"\x02" if of else b"\x01"
    if isinstance(of, Decimal):
        return b"\x03" + sized(number(of).encode())
    if isinstance(of, str):
        return b"\x04" + sized(of.encode())
    if isinstance(of, Members):
        members = sorted((name.encode(), content) for name, content in of)
        assert len({name for name, _ in members}) == len(members)
        return (b"\x06" + len(members).to_bytes(4, "little")
                + b"".join(sized(name) + content for name, content in members))
    if isinstance(of, list):
        return b"\x05" + len(of).to_bytes(4, "little") + b"".join(map(value, of))
    return b"\x07" + sized(of)


def members_of(pairs):
    return Members((name, value(content)) for name, content in pairs)


def canonical(row):
    def blob(name):
        return None if row[name] is None else bytes.fromhex(row[name])

    def integer(name):
        return None if row[name] is None else Decimal(row[name])

    body = None if row["body"] is None else json.loads(
        row["body"], object_pairs_hook=members_of, parse_int=Decimal, parse_float=Decimal)
    parts = [row["kind"], blob("memory"), integer("revision"), integer("time"), blob("key"), body]
    return b"\x01" + b"".join(map(value, parts))


def blake2b(data, key, size):
    return hashlib.blake2b(data, key=key, digest_size=size).digest()


def main():
    lines = [json.loads(line) for line in VECTORS.read_text().splitlines()]
    key = blake2b(b"theseus digest 1", bytes.fromhex(lines[0]["secret"]), 32)
    rows = [line for line in lines if "kind" in line]
    root = 0
    faults = []
    for row in rows:
        data = canonical(row)
        digest = blake2b(data, key, 16)
        root += int.from_bytes(digest, "little")
        found = {"canonical": data.hex(), "digest": digest.hex()}
        if "--write" in sys.argv:
            row.update(found)
        if any(row.get(name) != text for name, text in found.items()):
            faults.append(row["name"])
    root = (root % 2**128).to_bytes(16, "little").hex()
    if "--write" in sys.argv:
        VECTORS.write_text("".join(json.dumps(line) + "\n" for line in [lines[0], *rows, {"root": root}]))
    elif lines[-1] != {"root": root}:
        faults.append("the root")
    for fault in faults:
        print(f"vectors.ndjson: {fault} is not what this script finds", file=sys.stderr)
    print(f"{len(rows)} rows looked at, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
