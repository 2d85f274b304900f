"""Asks a program all that recorded releases were asked, on the data that they left, and compares every answer.

  replay.py --program PROGRAM    that program on the data of every release
  replay.py --own                each release's own program, built from its commit, on its own data

With --carrier TOOL --carried WORDS the data is carried first, as an operator would: `window` brings it to the format of
this build, `finalize` and `rollback` close the window again; several words with commas between.
Ends with 77 and one line where no release is recorded yet, or where an old program cannot be built.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from formats import record  # noqa: E402
from formats.database_text import load_text  # noqa: E402
from formats.served import Served  # noqa: E402

# What the others refer to comes first.
KINDS = ("journal", "show", "history", "list", "spaces", "recall")
# A replay that asks less than this compares nothing worth the name.
FEWEST = {"memories": 300, "journal": 10, "show": 500, "history": 300, "list": 100, "spaces": 10, "recall": 200}
SKIPPED = 77
MOST_SHOWN = 20


def replay(program, folder, carry=()):
    """The differences, as sentences; every question of the folder is asked. Before that the data goes through `carry`, a
    tool and the words it is told; nothing is asked where that has nothing to carry, and None is given."""
    facts = json.loads((folder / "record.json").read_text(encoding="utf-8"))
    lines = {kind: record.read_lines(folder / f"{kind}.jsonl") for kind in KINDS}
    faults = faults_of_counts(facts["counts"], lines)
    with tempfile.TemporaryDirectory() as room:
        data = pathlib.Path(room, "data")
        data.mkdir()
        load_text(folder / "theseus.sql", data / "theseus.db")
        if carry:
            tool, *words = carry
            carried = subprocess.run([tool, data, *words], check=False).returncode
            if carried == SKIPPED:
                return None
            if carried:
                sys.exit(f"{folder.name}: {tool} {' '.join(words)} ended with {carried}")
        # A program of a later format carries the data to it here, as it starts, before it is ready.
        with Served(program, data) as served:
            status = served.request("GET", "/v1/status", key=facts["keys"]["admin"])[1]
            if status["ranking_version"] != facts["ranking_version"]:
                print(f"{folder.name}: recall ranks anew since; its {len(lines.pop('recall'))} answers are left out.")
            return faults + differences(served, facts["keys"], lines)


def faults_of_counts(counts, lines):
    faults = [f"{kind}: {counts[kind]} recorded, at least {fewest} wanted"
              for kind, fewest in FEWEST.items() if counts[kind] < fewest]
    faults += [f"{kind}: {counts[kind]} were recorded, {len(found)} are there"
               for kind, found in lines.items() if counts[kind] != len(found)]
    shown = {line["answer"]["memory"]["id"] for line in lines["show"] if is_plain(line)}
    if len(shown) != counts["memories"]:
        faults.append(f"show: {len(shown)} of {counts['memories']} memories")
    return faults


def is_plain(line):
    return "?" not in line["path"] and "as" not in line


def differences(served, keys, lines):
    known = record.Known(may_grow=True)
    found = []
    for kind, recorded in lines.items():
        for line in recorded:
            now = record.answer_of(served, keys, line, known)
            difference = record.find_difference({name: line[name] for name in now}, now, kind)
            if difference:
                found.append(f"{line['path']} {line.get('body', '')}: {difference}")
            known.learn(line)
    return found


def old_program(version):
    built = subprocess.run([ROOT / "scripts" / "old_program", version], stdout=subprocess.PIPE, text=True, check=False)
    if built.returncode:
        sys.exit(built.returncode)
    return built.stdout.strip()


def recorded_folders():
    """Of every release there must be one."""
    releases = [release["version"] for release in tomllib.loads((ROOT / "releases.toml").read_text())["releases"]]
    missing = [version for version in releases if not (HERE / version / "record.json").exists()]
    if missing:
        sys.exit(f"Not recorded in tests/formats, as scripts/record_format would: {', '.join(missing)}")
    return [HERE / version for version in releases]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--program")
    which.add_argument("--own", action="store_true")
    parser.add_argument("--carrier", metavar="TOOL")
    parser.add_argument("--carried", metavar="WORDS", default="")
    parser.add_argument("folders", nargs="*", type=pathlib.Path, help="instead of those of every release")
    wish = parser.parse_args()
    folders = wish.folders or recorded_folders()
    if not folders:
        print("No release is recorded in tests/formats so far: there is nothing to replay.")
        return SKIPPED
    carry = [wish.carrier, *wish.carried.split(",")] if wish.carrier else ()
    failed = False
    for folder in folders:
        found = replay(wish.program or old_program(folder.name), folder, carry)
        if found is None:
            print(f"{folder.name}: of this format already, nothing is carried")
            continue
        print(f"{folder.name}: {len(found)} differences", *found[:MOST_SHOWN], sep="\n  ")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
