"""What a program is asked about the data set, kind by kind; every question is one request, or a walk over pages."""

import random
import urllib.parse

from formats.data_set import AGENTS, FAR, SPACES, SPEAKERS, TAGS, UNDATED
from formats.sentences import FOREIGN, ODD, PLACES, SUBJECTS, THINGS, VERBS

SEED = 7
RECALLS = 200
# What moves with the days in answers about memories whose time is the one of their making.
MOVING = ["score", "time"]


def get(path, who="admin", **parameters):
    query = urllib.parse.urlencode(parameters, doseq=True, quote_via=urllib.parse.quote)
    question = {"path": f"{path}?{query}" if query else path}
    return question if who == "admin" else {"as": who} | question


def memories_of(space):
    return f"/v1/spaces/{space}/memories"


def about_journal():
    """The whole of it; what keys see of it that see a part, or nothing; each space alone."""
    whole = [get("/v1/journal", after=after, limit=200) for after in range(0, 1000, 200)]
    keys = ["reader of two", "writer of team-a", "revoked", "expired"]
    spaces = [get("/v1/journal", space=space, limit=1000) for space in SPACES]
    return whole + [get("/v1/journal", who, limit=1000) for who in keys] + spaces + [
        get("/v1/journal", "reader of two", space="languages")]


def about_memories(memories, events):
    """Every memory as it stands, in each revision before, and at the time of each change but the last."""
    questions = [get(f"{memories_of(space)}/{memory}") for space, memory in memories]
    for space, memory in memories:
        own = [event for event in events if event["memory"] == memory]
        path = f"{memories_of(space)}/{memory}"
        questions += [get(path, revision=event["revision"]) for event in own if event["revision"]][:-1]
        questions += [get(path, as_of=event["time"]) for event in own[:-1]]
    space, memory = memories[0]
    path = f"{memories_of(space)}/{memory}"
    return questions + [get(path, revision=99), get(path, as_of="2001-01-01T00:00:00.000Z"), get(path, as_of=FAR),
                        get(path, "reader of two"), get(path, "revoked"), get(path, "reader")]


def about_histories(memories):
    return [get(f"{memories_of(space)}/{memory}/history") for space, memory in memories]


def about_spaces():
    """The spaces that each key sees; each space; the keys."""
    keys = ["admin", "writer", "writer of team-a", "reader of two", "ключ 🔑", "revoked", "expired"]
    spaces = [get(f"/v1/spaces/{space}") for space in [*SPACES, "nowhere"]]
    return [get("/v1/spaces", who) for who in keys] + spaces + [get("/v1/keys"), get("/v1/keys", "reader")]


def about_lists(events):
    """In pages of several sizes, by state, by each filter."""
    middle = events[len(events) // 2]["time"]
    filters = [{"state": "live,superseded,forgotten"}, {"state": "forgotten"}, {"state": "superseded"},
               {"kind": "fact"}, {"kind": "événement"}, {"tags_any": [TAGS[0], TAGS[5]]}, {"tags_all": TAGS[:2]}, {"tags_any": "🧵"},
               {"tags_any": "revised"}, {"agent": AGENTS[2]}, {"session": "voyage-1"}, {"speaker": SPEAKERS[3]},
               {"occurred_from": "2200-01-01T00:00:00Z"}, {"occurred_to": "1500-06-01T00:00:00+02:00"},
               {"created_from": middle}, {"created_to": middle}, {"metadata": '{"voyage": 3}'},
               {"metadata": '{"weather": "foul"}', "state": "live,forgotten"}, {"metadata": '{"false": false}'},
               {"speaker": SPEAKERS[0], "kind": "note", "tags_any": TAGS[1]}]
    questions = [get(memories_of(space), limit=7) | {"walk": True} for space in SPACES]
    questions += [get(memories_of(space), limit=20, **wanted) | {"walk": True}
                  for space in SPACES for wanted in filters]
    return questions + [get(memories_of("team-a"), "reader of two"), get(memories_of("languages"), "reader of two"),
                        get(memories_of("nowhere"))]


def about_recall(events):
    """Every mode, with and without filters and explanations, in several languages, in every space."""
    chance = random.Random(SEED)
    middle = events[len(events) // 2]["time"]
    filters = [{"kind": "fact"}, {"tags_any": TAGS[:3]}, {"tags_all": ["hull"]}, {"agent": AGENTS[0]},
               {"session": "voyage-2"}, {"speaker": SPEAKERS[1]}, {"occurred_from": "2200-01-01T00:00:00Z"},
               {"occurred_to": "1800-01-01T00:00:00Z"}, {"created_from": middle}, {"created_to": middle},
               {"metadata": {"voyage": 1}}, {"tags_any": ["no such tag"]}]
    return [recall(chance, number, filters) for number in range(RECALLS)]


def recall(chance, number, filters):
    space = list(SPACES)[number % len(SPACES)]
    body = {"query": query(chance, space), "limit": chance.choice([1, 3, 5, 5, 10]),
            "mode": ["hybrid", "keyword", "vector"][number % 3]}
    if chance.random() < 0.35:
        body["filter"] = chance.choice(filters)
    if chance.random() < 0.25:
        body["include_superseded"] = True
    if chance.random() < 0.4:
        body["explain"] = True
    who = "reader of two" if space == "team_b" else chance.choice(["admin", "reader"])
    question = {"as": who, "path": f"/v1/spaces/{space}/recall", "body": body}
    return question | {"without": MOVING} if space == UNDATED else question


def query(chance, space):
    if space == "languages" and chance.random() < 0.8:
        text = chance.choice(FOREIGN + ODD)
        return text if chance.random() < 0.5 else " ".join(text.split()[:3])
    who, what, where = chance.choice(SUBJECTS), chance.choice(THINGS), chance.choice(PLACES)
    return chance.choice([
        f"Who {chance.choice(VERBS)} {what}?", f"What did {chance.choice(SPEAKERS)} say of {what}?", what,
        f"{who} {where}", chance.choice(what.split()), f"{what} {what} {where}", f"xyzzy {chance.randrange(1000)}",
        "same text twice"])
