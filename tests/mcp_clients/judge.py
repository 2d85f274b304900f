#!/usr/bin/env python3
"""The official clients of the Model Context Protocol talk to the program.

Each in every era that it speaks: over HTTP to a running server, over stdio through that server, and over
stdio on a data folder of its own. What each must have checked stands in CHECKS, so that a client that
asked nothing fails.

    judge.py --product PROGRAM

Those of a language are left out where its registry is not reached, or CHECK_OFFLINE=1 and they are not installed;
ends with 77 where none is left.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "judges"))
import judges  # noqa: E402  pylint: disable=wrong-import-position
from served import Served  # noqa: E402  pylint: disable=wrong-import-position

RUN_SECONDS = 60
REVISIONS = {"modern": "2026-07-28", "legacy": "2025-11-25"}

CHECKS = {
    "says which revision it speaks", "lists its tools in their order", "remembers", "remembers the same once",
    "recalls", "recalls without a query", "revises", "refuses a stale revision and shows the text as it is",
    "forgets", "restores", "tells the history, newest first", "reads a memory as a resource",
    "lists its resources", "lists its templates", "reads the context of a space", "lists its prompts",
    "gives the prompt of a topic", "gives the prompt of a session", "knows no such tool",
    "names the argument that is wrong", "finds no such memory", "finds no such resource",
    "knows no such prompt", "knows no such page of tools", "knows no such page of resources",
}
CHECKS_OF_KEYS = {
    "lets nobody in without a key", "lets nobody in with a wrong key",
    "shows a reader what reads, and lets it write nothing",
}

# `command` begins it; `variables` are those of its environment.
Judge = collections.namedtuple("Judge", "name eras command variables")


def judges_from_npm():
    node = judges.node()
    variables = {"NODE_MODULES": str(node.modules)}
    return [
        Judge("TypeScript v2", ("modern", "legacy"), [node.program, HERE / "typescript_v2.mjs"], variables),
        Judge("TypeScript v1", ("legacy",), [node.program, HERE / "typescript_v1.mjs"], variables),
    ]


def judges_from_pypi():
    return [Judge("Python", ("modern", "legacy"), [judges.python(), HERE / "conversation.py"], {})]


def all_judges():
    """The judges of each language that can be had. Ends the program where one had to be and could not."""
    found = {}
    for language, judges_of in (("TypeScript", judges_from_npm), ("Python", judges_from_pypi)):
        try:
            found[language] = judges_of()
        except judges.OutOfReach as reason:
            print(f"LEFT OUT: the official clients of {language} ({reason}).", flush=True)
        except judges.Unavailable as reason:
            sys.exit(f"The official clients of {language} could not be had ({reason}). "
                     "CHECK_OFFLINE=1 goes without them.")
    if not found:
        sys.exit(judges.LEFT_OUT)
    return found


def key(program, server, role, space):
    command = [program, "key", "create", f"{role}-{space}", "--role", role, "--for-space", space, "--data", server.data]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def over_http(program, server, space):
    return {"url": f"{server.url}/mcp", "key": key(program, server, "writer", space),
            "reader_key": key(program, server, "reader", space)}


def through_server(program, server, space):
    return {"command": [program, "mcp", "--data", server.data, "--space", space]}


def on_own_folder(program, server, space):
    return {"command": [program, "mcp", "--data", f"{server.data}-{space}", "--space", space]}


WAYS = {"over HTTP": over_http, "stdio through a server": through_server, "stdio on the folder": on_own_folder}


def converse(program, server, judge, era, way):
    """One client from beginning to end: what it is to be called, and its faults."""
    space = re.sub(r"\W+", "-", f"{judge.name} {era} {way}").lower()
    order = {"era": era, "revision": REVISIONS[era], "space": space, **WAYS[way](program, server, space)}
    done = subprocess.run([*judge.command, json.dumps(order)], env=os.environ | judge.variables,
                          capture_output=True, text=True, timeout=RUN_SECONDS, check=False)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    faults = [f"{one['check']}: {one['fault']}" for one in said if one["fault"]]
    if done.returncode != 0:
        faults.append(f"ended with {done.returncode}: {done.stderr.strip()}")
    ran = collections.Counter(one["check"] for one in said)
    wanted = collections.Counter(CHECKS | (CHECKS_OF_KEYS if "url" in order else set()))
    if ran != wanted:
        faults.append(f"ran without {sorted(wanted - ran)} and beyond {sorted(ran - wanted)}")
    return f"{judge.name}, {era}, {way}", len(said), faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--product", required=True)
    given = parser.parse_args()
    found = all_judges()
    runs = [(judge, era, way) for one in found.values() for judge in one for era in judge.eras for way in WAYS]
    failed = False
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        server = Served(given.product, f"{folder}/data")
        for name, checks, faults in pool.map(lambda run: converse(given.product, server, *run), runs):
            print(f"{name}: {checks} checks, {len(faults)} faults", flush=True)
            for fault in faults:
                print(f"  {fault}", file=sys.stderr)
            failed = failed or bool(faults)
        server.stop()
    for language, one in found.items():
        print(f"{language}: {sum(len(judge.eras) for judge in one) * len(WAYS)} conversations")
    sys.exit(1 if failed else 0)


main()
