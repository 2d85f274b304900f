"""The two doors of the program that a hostile client tries, each with the judge of a single message."""

import http.client
import json
import os
import select
import socket
import subprocess
import time

from hostile_cases import ANSWERED, NO_ANSWER, legacy
from served import Served

PATIENCE = 10  # seconds; a hang is longer than that
TOO_LARGE = 413
# The sanitizers keep what was freed for a while.
VARIABLES = {"ASAN_OPTIONS": "quarantine_size_mb=16"}


class Fault(Exception):
    """What the program did and should not have."""


def expect(holds, words):
    if not holds:
        raise Fault(words)


class Stdio:
    """The program on standard input and output, and what it answers line by line."""

    name = "stdio"

    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "mcp", "--data", f"{folder}/stdio"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, bufsize=0, env=os.environ | VARIABLES)
        self.unread = b""
        self.pings = 0

    def ask(self, case):
        """The answers to the case, in their order: those that came before the answer to a ping behind it."""
        self.write(case.message + b"\n")
        answers = [] if case.code == NO_ANSWER else [self.read()]
        return answers + self.ping()

    def ping(self):
        self.pings += 1
        mark = f"ping {self.pings}"
        self.write(json.dumps(legacy("ping", id=mark)).encode() + b"\n")
        answers = []
        while True:
            answer = self.read()
            if answer.get("id") == mark:
                return answers
            answers.append(answer)

    def write(self, message):
        until = time.monotonic() + PATIENCE
        while message:
            _, ready, _ = select.select([], [self.process.stdin], [], max(0, until - time.monotonic()))
            expect(ready, "it reads nothing")
            message = message[os.write(self.process.stdin.fileno(), message[:65536]):]

    def read(self):
        until = time.monotonic() + PATIENCE
        while b"\n" not in self.unread:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, until - time.monotonic()))
            expect(ready, "it answers nothing")
            piece = os.read(self.process.stdout.fileno(), 1 << 20)
            expect(piece, "it ended")
            self.unread += piece
        line, _, self.unread = self.unread.partition(b"\n")
        return json.loads(line)

    def judge(self, case):
        answers = self.ask(case)
        if case.code == NO_ANSWER:
            expect(not answers, f"answered {answers}")
        else:
            expect(len(answers) == 1, f"answered {answers}")
            judge_answer(case, answers[0])


class Http:
    """The program behind /mcp."""

    name = "http"

    def __init__(self, program, folder):
        self.served = Served(program, f"{folder}/http", os.environ | VARIABLES)
        self.process = self.served.process

    def headers(self, more=()):
        return {"Authorization": f"Bearer {self.served.admin_key}", "Content-Type": "application/json",
                "Accept": "application/json, text/event-stream", **dict(more)}

    def post(self, message, headers=()):
        connection = http.client.HTTPConnection("127.0.0.1", self.served.port, timeout=PATIENCE)
        try:
            connection.request("POST", "/mcp", message, self.headers(headers))
            response = connection.getresponse()
            body = response.read()
        finally:
            connection.close()
        return response.status, json.loads(body) if body else None

    def ping(self):
        status, answer = self.post(json.dumps(legacy("ping")).encode())
        expect((status, answer.get("result")) == (200, {}), f"answers a ping with {status}: {answer}")

    def judge(self, case):
        status, answer = self.post(case.message, case.headers)
        expect(status == case.status, f"status {status}, not {case.status}: {answer}")
        if case.status == TOO_LARGE:
            return  # said before it is looked at as a message, in the words of REST
        if case.code == NO_ANSWER:
            expect(answer is None, f"answered {answer}")
        else:
            judge_answer(case, answer)

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.served.port), timeout=PATIENCE)
        return connection

    def request(self, message, length=None):
        head = "".join(f"{name}: {value}\r\n" for name, value in self.headers().items())
        return (f"POST /mcp HTTP/1.1\r\nHost: localhost\r\n{head}Content-Length: {length or len(message)}\r\n\r\n"
                .encode() + message)


def judge_answer(case, answer):
    expect(answer.get("jsonrpc") == "2.0", f"no JSON-RPC: {answer}")
    code = answer["error"]["code"] if "error" in answer else ANSWERED
    expect(code == case.code, f"code {code}, not {case.code}: {answer}")
    expect(answer.get("id", "none") == case.id, f"id {answer.get('id', 'none')!r}, not {case.id!r}")
