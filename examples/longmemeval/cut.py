#!/usr/bin/env python3
"""Cuts the demonstration out of a LongMemEval sample: one conversation history whole, and from another the sessions
that answer its questions. Writes memories.json (the body of one batch request) and questions.txt beside itself.

    examples/longmemeval/cut.py multi_question_sample.json
"""
import json
import pathlib
import sys
from datetime import datetime

WHOLE = "ba358f49"
ANSWERS_OF = "6a1eabeb"
LONGEST_MESSAGE = 12_000


def messages_of(history, sessions):
    """One memory a message of the sessions wanted; a minute apart, since the sample dates sessions only."""
    for date, session, messages in zip(
            history["haystack_dates"], history["haystack_session_ids"], history["haystack_sessions"]):
        if session not in sessions:
            continue
        begin = datetime.strptime(date, "%Y/%m/%d (%a) %H:%M")
        for number, message in enumerate(messages):
            text = message["content"].strip()
            if not text or len(text.encode()) > LONGEST_MESSAGE:
                continue
            at = begin.timestamp() + 60 * number
            yield {
                "text": text,
                "kind": "message",
                "source": {"session": session, "speaker": message["role"]},
                "occurred_at": datetime.fromtimestamp(at).strftime("%Y-%m-%dT%H:%M:%SZ"),
            }


def main():
    histories = {history["question_id"]: history for history in json.load(open(sys.argv[1], encoding="utf-8"))}
    whole, other = histories[WHOLE], histories[ANSWERS_OF]
    answering = {session for sessions in other["answer_session_ids"] for session in sessions}
    memories = [*messages_of(whole, set(whole["haystack_session_ids"])), *messages_of(other, answering)]
    here = pathlib.Path(__file__).parent
    with open(here / "memories.json", "w", encoding="utf-8") as out:
        lines = (json.dumps(memory, ensure_ascii=False) for memory in memories)
        out.write('{"memories": [\n' + ",\n".join(lines) + "\n]}\n")
    with open(here / "questions.txt", "w", encoding="utf-8") as out:
        out.write("\n".join([*whole["questions"], *other["questions"]]) + "\n")
    print(len(memories), "memories,", len(whole["questions"] + other["questions"]), "questions")


if __name__ == "__main__":
    main()
