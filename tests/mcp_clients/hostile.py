#!/usr/bin/env python3
"""A client that means no good, on /mcp and on stdio of the program.

Every case of hostile_cases.py must be answered as it says there, and after each the program must still
answer a ping. What cannot be said in one message follows: calls that are cancelled, lines that never end,
a client that never reads. All the while the program's memory stays below a bound.

    hostile.py --product PROGRAM [--growth MIB]

The longest message has 8 MiB, and a parsed one takes a multiple of it; what the bound shows is memory that
grows with what is sent. Sanitizers need more of it.
"""

import argparse
import itertools
import json
import pathlib
import re
import select
import subprocess
import sys
import tempfile
import threading
import time

from hostile_cases import MIB, cases, legacy
from hostile_doors import PATIENCE, Fault, Http, Stdio, expect

def peak_bytes(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) * 1024


def call(number, name="recall", **arguments):
    return json.dumps(legacy("tools/call", {"name": name, "arguments": arguments}, id=number)).encode()


def cancel_calls(stdio):
    """Each is answered at most once, and nothing is lost that comes behind them."""
    for number in range(200):
        stdio.write(call(number, query="port") + b"\n")
        for cancelled in (number, str(number), None, [number], {}, 1.5):
            note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": cancelled}}
            stdio.write(json.dumps(note).encode() + b"\n")
    stdio.write(call(1000, query="port") + b"\n")
    ids = []
    while 1000 not in ids:
        ids.append(stdio.read().get("id"))
    expect(len(ids) == len(set(ids)), f"answered twice: {ids}")


def write_without_end(stdio):
    """64 MiB without a line end are one refusal."""
    for _ in range(64):
        stdio.write(b"x" * MIB)
    expect(stdio.read()["error"]["code"] == -32600, "the line was not refused")
    stdio.write(b"\n")


def write_without_reading(stdio):
    """The program stops to read; what it owes is still there when the client reads at last."""
    message = json.dumps(legacy("tools/list", id=7)).encode() + b"\n"
    sent = 0
    while sent < 20000 and select.select([], [stdio.process.stdin], [], 2)[1]:
        stdio.write(message)
        sent += 1
    expect(sent < 20000, "it takes everything from a client that never reads")
    for _ in range(sent):
        expect(stdio.read().get("id") == 7, "an answer was lost")


def leave_early(served):
    """Connections that end in the middle of a message, or of its answer."""
    for _ in range(100):
        with served.connect() as half:
            half.sendall(served.request(call(1, query="po"), length=1000))
        with served.connect() as gone:
            gone.sendall(served.request(call(1, query="port")))


def ask_without_reading(served):
    """Sixteen connections ask without end and read nothing."""
    message = served.request(json.dumps(legacy("tools/list")).encode()) * 100
    connections = [served.connect() for _ in range(16)]
    threads = [threading.Thread(target=send_until_stuck, args=(one, message)) for one in connections]
    for thread in threads:
        thread.start()
    served.ping()
    for thread in threads:
        thread.join()
    served.ping()
    for one in connections:
        one.close()


def send_until_stuck(connection, message):
    connection.settimeout(2)
    try:
        for _ in range(2000):
            connection.sendall(message)
    except OSError:
        return


SCENES = {
    Stdio: (cancel_calls, write_without_end, write_without_reading),
    Http: (leave_early, ask_without_reading),
}


def judge(door, growth_bytes):
    """The faults, each as a sentence."""
    door.ping()
    before = peak_bytes(door.process)
    ran = 0
    steps = [(case.name, lambda case=case: door.judge(case)) for case in cases(door.name)]
    steps += [(scene.__doc__, lambda scene=scene: scene(door)) for scene in SCENES[type(door)]]
    for name, step in steps:
        began = time.monotonic()
        try:
            step()
            door.ping()
            ran += 1
        except (Fault, OSError, ValueError) as fault:
            yield f"{door.name}, {name}: {fault}"
        if time.monotonic() - began > PATIENCE:
            yield f"{door.name}, {name}: it took {time.monotonic() - began:.0f} s"
        if door.process.poll() is not None:
            yield f"{door.name}, {name}: the program ended with {door.process.returncode}"
            return
    grown = peak_bytes(door.process) - before
    print(f"{door.name}: {ran} of {len(steps)} hostile acts borne; {before // MIB} MiB at rest, at most "
          f"{grown // MIB} MiB more", flush=True)
    if grown > growth_bytes:
        yield f"{door.name}: the program grew by {grown // MIB} MiB"


def end(door):
    if isinstance(door, Stdio):
        door.process.stdin.close()
    else:
        door.process.terminate()
    try:
        code = door.process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        code = "nothing: it goes on"
    if code != 0:
        yield f"{door.name}: the program ended with {code}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--product", required=True)
    parser.add_argument("--growth", type=int, default=192)
    given = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for kind in (Stdio, Http):
            door = kind(given.product, folder)
            try:
                for fault in itertools.chain(judge(door, given.growth * MIB), end(door)):
                    print(fault, file=sys.stderr, flush=True)
                    failed = True
            finally:
                door.process.kill()
                door.process.wait()
    sys.exit(1 if failed else 0)


main()
