"""Texts that can be told from all others live through every change that data can see, and are erased: then no byte of the
folder may hold anything of them.

  marker_life.py --program PROGRAM

The data is made by the first release, upgraded, taken back, written by that release again, upgraded anew, backed up and
made final, by the programs that an operator runs; in each of these times texts are remembered, revised and forgotten.
MARKERS says how many there are (300). Ends with 77 and one line where the first release cannot be built.
"""

import argparse
import os
import pathlib
import random
import shutil
import sqlite3
import string
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from formats.served import Served  # noqa: E402

SKIPPED = 77
TIMES = 5
# Of a size that falls into a cell, fills one, or needs pages of its own.
SIZES = (40, 400, 4_000, 20_000)
SCRUB_SECONDS = 300
# Also much data is written anew by the server itself.
PATIENT = ("--erase-vacuum-pause", "10m")
PACKED = "SELECT hex(body) FROM packed WHERE coding = 1"
HELD_BY_ERASED_SPACES = """
SELECT count(*) FROM packed AS p JOIN journal AS j ON j.seq = p.seq JOIN spaces AS s ON s.number = j.space
WHERE s.erased_at IS NOT NULL AND p.body IS NOT NULL"""


class Owned(Served):
    """A server that is asked with the key of its owner."""

    def __init__(self, program, folder, flags=()):
        super().__init__(program, folder, flags)
        self.folder = folder

    def ask(self, method, path, body, *expected):
        status, answer = self.request(method, path, body, key=(self.folder / "admin.key").read_text().strip())
        if status not in expected:
            sys.exit(f"{method} {path}: {status} {answer}")
        return answer


class Life:
    """What was said to a server, and in which forms it stands."""

    def __init__(self, markers):
        self.random = random.Random(20261122)
        self.markers_a_time = markers // TIMES
        self.texts = {}  # by the path of the memory

    def text(self):
        size = 16 + self.random.randrange(self.random.choice(SIZES))
        return "".join(self.random.choices(string.ascii_letters + string.digits, k=size))

    def live(self, served):
        """Remembers, revises and forgets for a time."""
        for number in range(self.markers_a_time):
            space = "cellar" if number % 4 == 0 else "home"
            text = self.text()
            memory = served.ask("POST", f"/v1/spaces/{space}/memories", {"text": text}, 201)["memory"]
            self.texts[f"/v1/spaces/{space}/memories/{memory['id']}"] = [text]
            if number % 2 == 0:
                self.revise(served, self.random.choice(list(self.texts)))
            if number % 5 == 0:
                served.ask("DELETE", self.random.choice(list(self.texts)), None, 200, 409)

    def revise(self, served, path):
        text = self.text()
        # What was forgotten is not revised, and its new text stood nowhere.
        if "memory" in served.ask("PATCH", path, {"text": text}, 200, 409):
            self.texts[path].append(text)

    def erase(self, served):
        """All but each tenth of the one space, and the whole other. What was erased."""
        kept = [path for path in self.texts if path.startswith("/v1/spaces/home/")][::10]
        gone = []
        for path, texts in self.texts.items():
            if path not in kept:
                gone += texts
                if path.startswith("/v1/spaces/home/"):
                    served.ask("POST", f"{path}/erase", None, 200)
        served.ask("DELETE", "/v1/spaces/cellar?confirm=cellar", None, 200)
        self.texts = {path: self.texts[path] for path in kept}
        return gone


def run(program, data, *words):
    ended = subprocess.run([program, *words, "--data", data], capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(f"theseus {' '.join(words)} ended with {ended.returncode}:\n{ended.stderr}")


def packed_forms(data):
    """Of every body, by another program than the one that packed it; nothing where the format has none."""
    with sqlite3.connect(f"file:{data / 'theseus.db'}?mode=ro", uri=True) as database:
        if not database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'packed'").fetchone():
            return set()
        return {row[0].lower() for row in database.execute(PACKED)}


def held_by_erased_spaces(data):
    """How many bodies: their packed forms would pass for those of texts that live."""
    with sqlite3.connect(f"file:{data / 'theseus.db'}?mode=ro", uri=True) as database:
        return database.execute(HELD_BY_ERASED_SPACES).fetchone()[0]


def wait_until_scrubbed(served):
    until = time.monotonic() + SCRUB_SECONDS
    while served.ask("GET", "/v1/status", None, 200)["erasing"]["waiting"]:
        if time.monotonic() > until:
            sys.exit(f"not scrubbed: {served.ask('GET', '/v1/status', None, 200)['erasing']}")
        time.sleep(0.1)


def remains(folder, forms, living=()):
    """How many of the forms, each in hexadecimal, have left something in the folder."""
    lines = [*forms, *(f"+{form}" for form in living)]
    found = subprocess.run([sys.executable, HERE / "remains.py", folder], input="\n".join(lines), capture_output=True,
                           text=True, check=True).stdout
    return {int(line.split()[0]): line for line in found.splitlines()}


def live_through_everything(life, program, first, data):
    """Until the data is final, in a server that runs on. The packed forms in which texts stood on the way."""
    with Owned(first, data) as served:
        life.live(served)
    run(program, data, "upgrade", "run")
    with Owned(program, data, PATIENT) as served:
        life.live(served)
    forms = packed_forms(data)
    run(program, data, "upgrade", "rollback")
    with Owned(first, data) as served:
        life.live(served)
    run(program, data, "upgrade", "run")
    with Owned(program, data, PATIENT) as served:
        life.live(served)
        run(program, data, "backup", "create")
        run(program, data, "upgrade", "finalize", "--yes")
        life.live(served)
    return forms | packed_forms(data)


def prove(program, first, data, away):
    life = Life(int(os.environ.get("MARKERS", "300")))
    forms = live_through_everything(life, program, first, data)
    with Owned(program, data, PATIENT) as served:
        gone = life.erase(served)
        wait_until_scrubbed(served)
    kept = packed_forms(data)
    erased = [text.encode().hex() for text in gone] + sorted(forms - kept)
    away.mkdir()
    for copies in ("backups", "snapshots"):
        shutil.move(data / copies, away / copies)
    faults = []
    held = held_by_erased_spaces(data)
    if held:
        faults.append(f"{held} bodies stand in a space that was erased")
    left = remains(data, erased, kept)
    if left:
        faults.append(f"{len(left)} of {len(erased)} forms are left, the first: {left[min(left)]}")
    if len(remains(away, erased[: len(gone)], kept)) < len(gone) // 3:
        faults.append("the copies made before hold next to nothing of what they must hold: the search proves nothing")
    living = [text.encode().hex() for texts in life.texts.values() for text in texts]
    if len(remains(data, [*living, *kept])) < len(life.texts):
        faults.append("what lives is not there")
    print(f"{len(gone)} texts erased in {len(erased)} forms, {len(living)} texts live: {len(left)} left")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    built = subprocess.run([ROOT / "scripts" / "old_program", "0.1.0"], capture_output=True, text=True, check=False)
    if built.returncode:
        sys.exit(print(built.stderr.strip()) or SKIPPED)
    with tempfile.TemporaryDirectory() as room:
        faults = prove(program, pathlib.Path(built.stdout.strip()), pathlib.Path(room, "data"), pathlib.Path(room, "away"))
    sys.exit("\n".join(faults) if faults else 0)


main()
