#!/usr/bin/env python3
"""Runs the official conformance suite of the Model Context Protocol.

Twice: against a server of the suite's own fixtures on our transport and dispatcher, where every scored
scenario must pass, and against the product, whose failures must be those of baseline-REVISION.yml and
no others. What ran is counted and held against EXPECTED, so that a suite that ran nothing fails.

    judge.py --fixture PROGRAM --product PROGRAM

Ends with 77 where the suite is left out: no registry is reached, or CHECK_OFFLINE=1 and it is not installed.
"""

import argparse
import collections
import contextlib
import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import yaml

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "judges"))
import judges  # noqa: E402  pylint: disable=wrong-import-position

START_SECONDS = 20
SUITE_SECONDS = 120
# Not scored, but passed by the fixture's server.
KEPT = {
    "2025-11-25": {"json-schema-2020-12"},
    "2026-07-28": {"http-header-validation", "json-schema-2020-12"},
}
REVISIONS = ("2025-11-25", "2026-07-28")

# (scored scenarios, checks that said something about them): what must have run.
EXPECTED = {
    ("fixture", "2025-11-25"): (30, 68),
    ("fixture", "2026-07-28"): (37, 115),
    ("product", "2025-11-25"): (30, 60),
    ("product", "2026-07-28"): (37, 106),
}

Suite = collections.namedtuple("Suite", "node program requirements")


def find_suite():
    try:
        node = judges.node()
    except judges.OutOfReach as reason:
        print(f"LEFT OUT: the official conformance suite ({reason}).")
        sys.exit(judges.LEFT_OUT)
    except judges.Unavailable as reason:
        sys.exit(f"The official conformance suite could not be had ({reason}). CHECK_OFFLINE=1 goes without it.")
    package = node.modules / "@modelcontextprotocol" / "conformance"
    return Suite(node=node.program, program=package / "dist" / "index.js", requirements=package / "requirements")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, port):
    """A server until the block ends; its words are shown where it does not come up."""
    with tempfile.TemporaryFile() as words:
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=words, stderr=words)
        try:
            if not answers(server, port):
                words.seek(0)
                sys.exit(f"The server did not answer:\n{words.read().decode()}")
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            server.terminate()
            server.wait()


def answers(server, port):
    until = time.monotonic() + START_SECONDS
    body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    ping = urllib.request.Request(f"http://127.0.0.1:{port}/mcp", json.dumps(body).encode(),
                                  {"Content-Type": "application/json"})
    while time.monotonic() < until and server.poll() is None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(ping, timeout=1).close()
            return True
        time.sleep(0.05)
    return False


@contextlib.contextmanager
def fixture(program):
    port = free_port()
    with running([program, str(port)], port) as url:
        yield url


@contextlib.contextmanager
def product(program):
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "serve", "--data", f"{folder}/data", "--no-auth", "--listen-port", str(port),
                   "--listen-origins", f"http://127.0.0.1:{port}"]
        with running(command, port) as url:
            yield url


def run_suite(suite, url, revision):
    """Gives the checks of each scenario that ran."""
    with tempfile.TemporaryDirectory() as results:
        command = [suite.node, suite.program, "server", "--url", url, "--requirements", revision, "-o", results]
        subprocess.run(command, capture_output=True, timeout=SUITE_SECONDS, check=False)
        return read_checks(pathlib.Path(results))


def read_checks(results):
    checks = {}
    for file in results.glob("server-*/checks.json"):
        scenario = re.fullmatch(r"server-(.+)-\d{4}-\d\d-\d\dT.*", file.parent.name).group(1)
        checks[scenario] = json.loads(file.read_text())
    return checks


def scored_of(suite, revision, checks):
    scored = set(yaml.safe_load((suite.requirements / f"{revision}.yaml").read_text())["server"])
    return {scenario: one for scenario, one in checks.items() if scenario in scored}


def count(checks):
    """The checks that said something, by what they said."""
    said = collections.Counter(check["status"] for one in checks.values() for check in one)
    return said["SUCCESS"], said["WARNING"], said["FAILURE"]


def faults_of(checks, known):
    """What fails without being known to, and what is known to and does not."""
    failing = {f"{scenario}:{check['id']}": check.get("errorMessage", "")
               for scenario, one in checks.items() for check in one if check["status"] == "FAILURE"}
    for name in sorted(failing.keys() - known):
        yield f"{name} fails: {failing[name]}"
    for name in sorted(known - failing.keys()):
        yield f"{name} does not fail any more; take it out of the baseline"


def judge(server, revision, checks, known):
    success, warning, failure = count(checks)
    ran = (len(checks), success + warning + failure)
    passed = sum(all(check["status"] != "FAILURE" for check in one) for one in checks.values())
    print(f"{server} {revision}: {passed} of {ran[0]} scored scenarios pass; {ran[1]} checks: "
          f"{success} pass, {warning} warn, {failure} fail ({len(known)} known to)", flush=True)
    faults = [f"{server} {revision}: {fault}" for fault in faults_of(checks, known)]
    if ran != EXPECTED[server, revision]:
        faults.append(f"{server} {revision}: {ran} scenarios and checks ran, not {EXPECTED[server, revision]}")
    return faults


def baseline_of(revision):
    """What the product is known to fail; each entry says why."""
    file = HERE / f"baseline-{revision}.yml"
    for line in file.read_text().splitlines():
        if line.lstrip().startswith("- ") and not re.search(r" # \S.{10,}", line):
            sys.exit(f"{file.name}: no reason stands behind {line.strip()}")
    return set(yaml.safe_load(file.read_text())["server"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fixture", required=True)
    parser.add_argument("--product", required=True)
    given = parser.parse_args()
    suite = find_suite()
    faults = []
    with fixture(given.fixture) as url:
        for revision in REVISIONS:
            checks = run_suite(suite, url, revision)
            faults += judge("fixture", revision, scored_of(suite, revision, checks), set())
            faults += [f"fixture {revision}: {name} did not run" for name in KEPT[revision] - checks.keys()]
            faults += faults_of({name: checks[name] for name in KEPT[revision] & checks.keys()}, set())
    with product(given.product) as url:
        for revision in REVISIONS:
            checks = scored_of(suite, revision, run_suite(suite, url, revision))
            faults += judge("product", revision, checks, baseline_of(revision))
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
