"""Makes 300 varied memories over HTTP: the same requests every time; ids, times and keys are the program's own.

How near a memory is to now decides a little of its place in a recall, and a recorded answer shall be right for ever:
so a memory occurred either centuries ago, where that weighs nothing, or centuries ahead, where it weighs all. Those of
one space have no such time, and all the same importance: there the scores move, but their order does not.
"""

import datetime
import random
import time

from formats import sentences

SEED = 20260117
MEMORIES = 300
LONG_SIZES = [900, 1500, 2500, 4000, 5000, 7000, 10000, 20000]
UNDATED = "notebook"
SPACES = {"harbour-log": 90, "languages": 66, UNDATED: 40, "long.texts": len(LONG_SIZES), "odd@metadata:1": 31,
          "team-a": 20, "team_b": 8}
SPEAKERS = ["Ariadne", "Phaedra", "Minos", "Ægle"]
AGENTS = ["claude-code", "cursor", "лоцман"]
TAGS = ["rigging", "hull", "cargo", "crew", "weather", "Ναυπηγείο", "tag with spaces", "🧵", "UPPER", "upper"]
KINDS = ["note", "fact", "decision", "preference", "événement"]
FAR = "2199-12-31T23:59:59.999Z"
ODD_METADATA = [
    {"": "an empty name", " ": 0, "a.b/c~d": {"é": None}},
    {"numbers": [0, -1, 9007199254740991, -9007199254740991, 1.5, 1e-300, 1.7976931348623157e308, 0.1]},
    {"nested": {"1": {"2": {"3": {"4": {"5": {"6": "deep"}}}}}}},
    {"true": True, "false": False, "null": None, "empty": [{}, [], ""]},
    {"quotes": "\" ' \\ / ` $1 %s", "breaks": "\n\r\t\u2028\u2029\u0001\u007f"},
    {"船": "木板", "🚢": ["👩‍👩‍👧‍👦", "é", "e\u0301"], "שלום": "\u202eright to left"},
    {"z": 1, "a": 2, "Z": 3, "10": 4, "9": 5},
    {"long": "x" * 500, "list": list(range(30))},
]


class Maker:
    """Says what to a server that was started on an empty folder; keeps what came of it."""

    def __init__(self, served, admin_key):
        self.served = served
        self.chance = random.Random(SEED)
        self.keys = {"admin": admin_key}
        self.memories = []  # (space, id), in the order of their making
        self.tokens = 0

    def make(self):
        self.make_keys()
        for space, count in SPACES.items():
            self.fill(space, count)
        self.revise()
        self.supersede()
        self.forget_and_restore()
        self.expire()
        self.repeat()
        self.end_keys()
        if len(self.memories) != MEMORIES or len(set(self.memories)) != MEMORIES:
            raise SystemExit(f"{len(self.memories)} memories were made instead of {MEMORIES}.")

    def send(self, method, path, body=None, who="admin", retry=None, expected=(200, 201)):
        headers = {"Idempotency-Key": retry} if retry else {}
        status, answer = self.served.request(method, path, body, self.keys[who], headers)
        if status not in expected:
            raise SystemExit(f"{method} {path} was answered with {status}: {answer}\n{str(body)[:500]}")
        return answer

    def next_token(self):
        self.tokens += 1
        return f"record-{self.tokens}"

    def remember(self, space, draft, who="admin", retry=None):
        memory = self.send("POST", f"/v1/spaces/{space}/memories", draft, who, retry)["memory"]["id"]
        self.memories.append((space, memory))
        return memory

    def make_keys(self):
        wishes = [("writer", "writer", ["*"], None), ("writer of team-a", "writer", ["team-a"], None),
                  ("reader of two", "reader", ["team-a", "team_b"], FAR), ("reader", "reader", ["*"], None),
                  ("second admin", "admin", ["*"], None), ("revoked", "writer", ["*"], None),
                  ("expired", "reader", ["*"], soon()), ("ключ 🔑", "reader", ["languages"], None)]
        for name, role, spaces, expires_at in wishes:
            body = {"name": name, "role": role, "spaces": spaces}
            if expires_at:
                body["expires_at"] = expires_at
            self.keys[name] = self.send("POST", "/v1/keys", body, retry=self.next_token())["key"]

    def fill(self, space, count):
        """Some one by one, with and without a token for a retry, the rest in batches."""
        writer = "writer of team-a" if space == "team-a" else self.chance.choice(["admin", "writer", "revoked"])
        drafts = [self.draft(space, number) for number in range(count)]
        singles = count // 2
        for number, draft in enumerate(drafts[:singles]):
            retry = self.next_token() if number % 5 == 0 else None
            self.remember(space, draft, writer, retry)
        for start in range(singles, count, 20):
            body = {"memories": drafts[start:start + 20]}
            answer = self.send("POST", f"/v1/spaces/{space}/memories/batch", body, writer, self.next_token())
            self.memories += [(space, result["memory"]["id"]) for result in answer["results"]]

    def draft(self, space, number):
        draft = {"text": self.text(space, number)}
        if space == UNDATED:
            return draft | self.source(number)
        draft["occurred_at"] = self.occurred_at()
        if self.chance.random() < 0.6:
            draft["tags"] = self.chance.sample(TAGS, self.chance.randint(1, 4))
        if self.chance.random() < 0.5:
            draft["kind"] = self.chance.choice(KINDS)
        if self.chance.random() < 0.5:
            draft["importance"] = self.chance.choice([0, 0.1, 0.25, 0.75, 0.9, 1])
        if self.chance.random() < 0.1:
            draft["expires_at"] = FAR
        if space == "odd@metadata:1":
            draft["metadata"] = ODD_METADATA[number % len(ODD_METADATA)]
            draft["tags"] = [f"{number} {'t' * 100}"] + [f"{n:02}" for n in range(60 if number == 7 else number % 9)]
        elif self.chance.random() < 0.3:
            draft["metadata"] = {"voyage": self.chance.randrange(5), "weather": self.chance.choice(["fair", "foul"])}
        return draft | self.source(number)

    def text(self, space, number):
        if space == "languages":
            return sentences.foreign_note(self.chance, number)
        if space == "long.texts":
            return sentences.long_text(self.chance, LONG_SIZES[number])
        return sentences.note(self.chance)

    def source(self, number):
        """Sessions of eight, a part of them with agent, speaker and address."""
        if number % 24 >= 16:
            return {}
        source = {"session": f"voyage-{number // 8}", "speaker": self.chance.choice(SPEAKERS)}
        if number % 3 == 0:
            source |= {"agent": self.chance.choice(AGENTS), "uri": f"https://example.org/log/{number}?a=b#c"}
        return {"source": source}

    def occurred_at(self):
        year = self.chance.choice([self.chance.randint(1, 1900), self.chance.randint(2200, 9000)])
        month, day = self.chance.randint(1, 12), self.chance.randint(1, 28)
        return f"{year:04}-{month:02}-{day:02}T{self.chance.randrange(24):02}:15:00.{self.chance.randrange(1000):03}Z"

    def some(self, count, *, but=()):
        """Memories of any space, none twice, those of long texts seldom."""
        pool = [memory for memory in self.memories if memory not in but and memory[0] != "long.texts"]
        return self.chance.sample(pool, count)

    def revise(self):
        for space, memory in self.some(60) + self.some(20):
            for _ in range(self.chance.choice([1, 1, 1, 2, 4])):
                retry = self.next_token() if self.chance.random() < 0.2 else None
                self.send("PATCH", f"/v1/spaces/{space}/memories/{memory}", self.patch(space), retry=retry)
        space, memory = next(memory for memory in self.memories if memory[0] == "long.texts")
        self.send("PATCH", f"/v1/spaces/{space}/memories/{memory}", {"text": sentences.long_text(self.chance, 3000)})

    def patch(self, space):
        if space == UNDATED:
            return self.chance.choice([{"text": sentences.note(self.chance)}, {"tags": ["revised"]}])
        return self.chance.choice([
            {"text": sentences.note(self.chance)}, {"text": sentences.note(self.chance), "tags": None},
            {"tags": [], "importance": None}, {"metadata": self.chance.choice(ODD_METADATA)}, {"metadata": None},
            {"kind": "fact", "source": {"speaker": "Phaedra"}}, {"source": None, "kind": None},
            {"occurred_at": self.occurred_at(), "expires_at": FAR}, {"expires_at": None, "importance": 1}])

    def supersede(self):
        """New ones replace one or two of the first of their space; some are replaced themselves."""
        for space in ("harbour-log", UNDATED, "team-a"):
            older = [memory for name, memory in self.memories if name == space][:16]
            for number in range(6):
                replaced = [older[number]] if number % 2 else [older[number], older[number + 8]]
                draft = self.draft(space, number) | {"supersedes": replaced}
                memory = self.remember(space, draft, retry=self.next_token())
                if number % 3 == 0:
                    self.remember(space, self.draft(space, number) | {"supersedes": [memory]})

    def forget_and_restore(self):
        forgotten = self.some(30)
        for number, (space, memory) in enumerate(forgotten):
            retry = None if number % 4 else self.next_token()
            self.send("DELETE", f"/v1/spaces/{space}/memories/{memory}", retry=retry)
        for space, memory in forgotten[:12]:
            self.send("POST", f"/v1/spaces/{space}/memories/{memory}/restore")
        space, memory = forgotten[0]
        self.send("PATCH", f"/v1/spaces/{space}/memories/{memory}", {"text": "Restored, and revised after that."})
        self.send("DELETE", f"/v1/spaces/{space}/memories/{memory}")

    def expire(self):
        """Some that the sweeper takes; one of them is asked back."""
        space, moment = "team_b", soon()
        passing = [self.remember(space, self.draft(space, number) | {"expires_at": moment}) for number in range(10)]
        for memory in passing:
            self.await_state(space, memory, "forgotten")
        self.send("POST", f"/v1/spaces/{space}/memories/{passing[0]}/restore")

    def await_state(self, space, memory, state):
        until = time.monotonic() + 30
        while self.send("GET", f"/v1/spaces/{space}/memories/{memory}")["memory"]["state"] != state:
            if time.monotonic() > until:
                raise SystemExit(f"The memory {memory} of {space} did not become {state}.")
            time.sleep(0.05)

    def repeat(self):
        """The same text twice, as the same memory and as another; a retry; what is refused leaves nothing."""
        space, path = "harbour-log", "/v1/spaces/harbour-log/memories"
        body = {"text": "The same text twice.", "occurred_at": "1700-01-01T00:00:00.000Z"}
        self.remember(space, body)
        self.send("POST", path, body)
        self.remember(space, body | {"on_duplicate": "add"})
        retry, body = self.next_token(), body | {"text": "Said once, sent twice."}
        self.remember(space, body, retry=retry)
        self.send("POST", path, body, retry=retry)
        self.send("POST", path, body | {"text": "Another body."}, retry=retry, expected=(422,))
        self.send("POST", path, body | {"text": ""}, expected=(400,))

    def end_keys(self):
        """Takes one back; waits until another's time is over."""
        for key in self.send("GET", "/v1/keys")["keys"]:
            if key["name"] == "revoked":
                self.send("DELETE", f"/v1/keys/{key['id']}", retry=self.next_token())
        until = time.monotonic() + 30
        while self.served.request("GET", "/v1/spaces", key=self.keys["expired"])[0] != 401:
            if time.monotonic() > until:
                raise SystemExit("The key `expired` did not expire.")
            time.sleep(0.05)


def soon():
    """A moment that comes while the data set is made."""
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
