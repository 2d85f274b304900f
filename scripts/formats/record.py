"""Recorded answers: asking, what is left out, what stands shorter, reading, writing, comparing."""

import hashlib
import json
import math
import urllib.parse

# Made anew for each answer.
PASSING = ("took_ms", "request_id")
LONGEST_TEXT = 160
# What a user said: it stays exactly as it is.
SAID = ("metadata", "body", "importance")
# Another processor's arithmetic may end differently in the last digits of a score.
TOLERANCE = 1e-6


class Known:
    """What answers say again: a memory as it was shown, a change as it stands in the journal. Both are recorded where
    they come first, in `journal` and `show`; after that they stand by their name where, and only where, they
    are equal."""

    def __init__(self, may_grow):
        self.may_grow = may_grow
        self.memories = {}
        self.events = {}

    def learn(self, line):
        memory = line["answer"].get("memory")
        if isinstance(memory, dict):
            self.memories.setdefault(memory["id"], []).append((line["path"].rpartition("/")[2], memory))
        for event in line["answer"].get("events", []):
            if isinstance(event, dict):
                self.events[event["seq"]] = event

    def find(self, value):
        event = self.events.get(value["seq"]) if "kind" in value and "seq" in value else None
        # A history leaves out whose it is.
        if event and self.says({name: part for name, part in event.items() if name in value}, value):
            return f"as in the journal: {value['seq']}"
        shown = self.memories.get(value["id"], []) if "revision" in value and "id" in value else []
        return next((f"as shown: {name}" for name, memory in shown if self.says(memory, value)), None)

    def says(self, recorded, value):
        # A later release may say more.
        return (self.may_grow or value.keys() <= recorded.keys()) and find_difference(recorded, value) is None


def ask(served, keys, question):
    """Status and answer; of a walk, that of every page."""
    status, answer = send(served, keys, question, question["path"])
    if not question.get("walk"):
        return status, answer
    pages = [answer]
    while cursor := answer.get("next_cursor"):
        status, answer = send(served, keys, question, f"{question['path']}&cursor={urllib.parse.quote(cursor)}")
        pages.append(answer)
    return status, {"pages": pages}


def send(served, keys, question, path):
    method = "POST" if "body" in question else "GET"
    return served.request(method, path, question.get("body"), keys[question.get("as", "admin")])


def kept(value, known, without=()):
    """The part of an answer that is recorded and compared."""
    if isinstance(value, dict):
        # A cursor may be made of anything: that there is one counts.
        value = {name: part is not None if name == "next_cursor" else kept(part, known, without)
                 for name, part in value.items() if name not in PASSING and name not in without}
        return known.find(value) or value
    if isinstance(value, list):
        return [kept(part, known, without) for part in value]
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        text = value.encode()
        return f"{value[:40]}.. {len(text)} bytes, SHA-256 {hashlib.sha256(text).hexdigest()}"
    return value


def answer_of(served, keys, question, known):
    status, answer = ask(served, keys, question)
    return {"status": status, "answer": kept(answer, known, question.get("without", ()))}


def write_lines(path, lines):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


def read_lines(path):
    # Only a line feed ends a line: a text may hold others that Python takes for one.
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def find_difference(recorded, now, place="answer", grows=True):
    """Where two answers differ first, in words; None where they are equal. 1, 1.0 and true are three values. Answers
    may grow: a member that the recorded one lacks is no difference, but within what a user said."""
    if type(recorded) is not type(now):
        return differs(recorded, now, place)
    if isinstance(recorded, dict):
        if not recorded.keys() <= now.keys() or not grows and recorded.keys() != now.keys():
            return f"{place}: recorded with {sorted(recorded)}, now with {sorted(now)}"
        return first(find_difference(recorded[name], now[name], f"{place}/{name}", grows and name not in SAID)
                     for name in recorded)
    if isinstance(recorded, list):
        if len(recorded) != len(now):
            return f"{place}: recorded {len(recorded)} of them, now {len(now)}"
        return first(find_difference(*pair, f"{place}/{i}", grows) for i, pair in enumerate(zip(recorded, now)))
    if recorded == now or grows and isinstance(recorded, float) and math.isclose(recorded, now, rel_tol=TOLERANCE):
        return None
    return differs(recorded, now, place)


def differs(recorded, now, place):
    return f"{place}: recorded {brief(recorded)}, now {brief(now)}"


def first(differences):
    return next((difference for difference in differences if difference), None)


def brief(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}.."
