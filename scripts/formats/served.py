"""A program of Theseus, of whatever release, serving a data folder."""

import http.client
import json
import os
import pathlib
import re
import subprocess
import time

READY_SECONDS = 120


class Served:
    """Serves on a free port of this host until the block ends. What it says stands in `<folder>.log`."""

    def __init__(self, program, folder, flags=()):
        self.log = pathlib.Path(f"{folder}.log")
        # Nothing of the surroundings may change what is written and answered; an index that loads is waited for.
        settings = ["--listen-port", "0", "--partitions-patience", "1m", *flags]
        surroundings = {name: value for name, value in os.environ.items() if not name.startswith("THESEUS_")}
        with self.log.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen([program, "serve", "--data", str(folder), *settings], env=surroundings,
                                            stdout=subprocess.PIPE, stderr=log, text=True)
        address = re.search(r"http://([^:/\s]+):(\d+)", self.process.stdout.readline())
        if not address:
            self.fail("did not start")
        self.connection = http.client.HTTPConnection(address[1], int(address[2]), timeout=READY_SECONDS)

    def __enter__(self):
        until = time.monotonic() + READY_SECONDS
        while not self.is_ready():
            if time.monotonic() > until or self.process.poll() is not None:
                self.fail("did not become ready")
            time.sleep(0.02)
        return self

    def __exit__(self, *_):
        self.connection.close()
        self.process.terminate()
        code = self.process.wait()
        self.process.stdout.close()
        if code != 0:
            raise SystemExit(f"The server ended with {code}:\n{self.log.read_text(encoding='utf-8')}")

    def request(self, method, path, body=None, key=None, headers=None):
        """The status of the answer, and the answer."""
        headers = dict(headers or {})
        if key:
            headers["Authorization"] = f"Bearer {key}"
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body, ensure_ascii=False).encode()
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        return response.status, json.loads(response.read())

    def is_ready(self):
        try:
            return self.request("GET", "/v1/readyz")[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    def fail(self, what):
        self.process.kill()
        self.process.wait()
        raise SystemExit(f"The server {what}:\n{self.log.read_text(encoding='utf-8')}")
