"""Records this very program, replays it, and spoils each part of the record in turn: replay_test.py PROGRAM"""

import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import replay
from formats import record
from formats.database_text import load_text, write_text

SCRIPTS = replay.ROOT / "scripts"
PROGRAM = sys.argv.pop()


def release_of(program):
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]


class ReplayTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory()
        cls.recorded = pathlib.Path(cls.room.name, "recorded")
        subprocess.run([SCRIPTS / "record_format", release_of(PROGRAM), PROGRAM, "--into", cls.recorded],
                       check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.room.cleanup()

    def setUp(self):
        self.folder = pathlib.Path(self.room.name, self.id())
        shutil.copytree(self.recorded, self.folder)

    def change(self, name, change):
        path = self.folder / name
        path.write_bytes(change(path.read_bytes().decode()).encode())

    def test_finds_no_difference_where_there_is_none(self):
        self.assertEqual(replay.replay(PROGRAM, self.folder), [])

    def test_finds_one_changed_answer_of_each_kind(self):
        for kind in replay.KINDS:
            lines = record.read_lines(self.folder / f"{kind}.jsonl")
            lines[-1]["status"] += 1
            record.write_lines(self.folder / f"{kind}.jsonl", lines)

        found = replay.replay(PROGRAM, self.folder)

        self.assertEqual([fault.split(": recorded")[0].split()[-1] for fault in found],
                         [f"{kind}/status" for kind in replay.KINDS])

    def test_finds_one_changed_word_of_one_body(self):
        before, after = (text.encode().hex().upper() for text in ("The same text twice.", "The same text thrice."))
        self.change("theseus.sql", lambda text: text.replace(before, after, 1))

        found = replay.replay(PROGRAM, self.folder)

        self.assertTrue(any("journal/answer/events" in fault for fault in found), found)
        self.assertTrue(any("show/answer/memory/text" in fault for fault in found), found)

    def test_finds_that_lines_are_missing(self):
        record.write_lines(self.folder / "recall.jsonl", [])

        self.assertEqual(replay.replay(PROGRAM, self.folder), ["recall: 200 were recorded, 0 are there"])

    def test_finds_a_score_that_differs_by_one_in_a_thousand(self):
        lines = record.read_lines(self.folder / "recall.jsonl")
        scored = next(line for line in lines if line["answer"]["results"] and "without" not in line)
        scored["answer"]["results"][0]["score"] *= 1.001
        record.write_lines(self.folder / "recall.jsonl", lines)

        found = replay.replay(PROGRAM, self.folder)

        self.assertEqual(len(found), 1)
        self.assertIn("recall/answer/results/0/score", found[0])


class CompareTest(unittest.TestCase):
    def test_lets_answers_grow(self):
        self.assertIsNone(record.find_difference({"id": "a"}, {"id": "a", "root": "b"}))

    def test_lets_nothing_grow_that_a_user_said(self):
        self.assertIsNotNone(record.find_difference({"metadata": {}}, {"metadata": {"a": 1}}))

    def test_tells_numbers_of_different_kinds_apart(self):
        self.assertIsNotNone(record.find_difference({"metadata": {"a": 1}}, {"metadata": {"a": True}}))
        self.assertIsNotNone(record.find_difference({"metadata": {"a": 1}}, {"metadata": {"a": 1.0}}))

    def test_names_a_memory_that_has_grown_as_shown_in_a_replay_and_not_in_a_record(self):
        line = {"path": "/x/a", "answer": {"memory": {"id": "a", "revision": 1}}}
        grown = {"id": "a", "revision": 1, "new": True}

        names = []
        for may_grow in (True, False):
            known = record.Known(may_grow)
            known.learn(line)
            names.append(known.find(grown))

        self.assertEqual(names, ["as shown: a", None])


class LoadTest(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.room = pathlib.Path(room.name)
        self.text = self.room / "theseus.sql"
        ledger = "CREATE TABLE ledger (number INTEGER PRIMARY KEY, structure TEXT)"
        table = "CREATE TABLE t (b BLOB PRIMARY KEY)"
        structure = f"index|a|t|CREATE INDEX a ON t (b)\ntable|ledger|ledger|{ledger}\ntable|t|t|{table}"
        self.text.write_text(f"{ledger};\n{table};\nINSERT INTO ledger VALUES (1, '{structure}');\n"
                             "INSERT INTO t VALUES (X'00FF');\nCREATE INDEX a ON t (b);\n")

    def test_makes_a_file_of_the_form_that_the_program_makes(self):
        load_text(self.text, self.room / "theseus.db")

        connection = sqlite3.connect(self.room / "theseus.db")
        self.addCleanup(connection.close)
        header = [connection.execute(f"PRAGMA {name}").fetchone()[0]
                  for name in ("application_id", "page_size", "auto_vacuum", "journal_mode")]
        self.assertEqual(header, [0x54485331, 4096, 2, "wal"])

    def test_makes_the_text_again_that_it_was_made_of(self):
        load_text(self.text, self.room / "theseus.db")

        write_text(self.room / "theseus.db", self.room / "again.sql")

        self.assertEqual((self.room / "again.sql").read_text(), self.text.read_text())

    def test_refuses_a_structure_that_the_ledger_does_not_name_and_lists_what_differs(self):
        changed = self.text.read_text() + "CREATE INDEX extra ON t (b);\n"
        self.text.write_text(changed.replace("\nCREATE INDEX a ON t (b);", ""))

        with self.assertRaises(SystemExit) as refused:
            load_text(self.text, self.room / "theseus.db")

        self.assertEqual(str(refused.exception).splitlines()[1:],
                         ["- index|a|t|CREATE INDEX a ON t (b)", "+ index|extra|t|CREATE INDEX extra ON t (b)"])


class OldProgramTest(unittest.TestCase):
    def test_says_in_one_line_that_the_history_is_missing(self):
        with tempfile.NamedTemporaryFile("w") as releases:
            releases.write(f'releases = [\n  {{version = "0.0.1", format = 1, commit = "{"a" * 40}"}},\n]\n')
            releases.flush()

            ended = subprocess.run([SCRIPTS / "old_program", "--releases", releases.name, "0.0.1"],
                                   capture_output=True, text=True, check=False)

        self.assertEqual(ended.returncode, 77)
        self.assertEqual(ended.stdout, "")
        self.assertRegex(ended.stderr, r"\ATheseus 0\.0\.1 cannot be built: .* lacks its commit a{40}.*\n\Z")


if __name__ == "__main__":
    unittest.main()
