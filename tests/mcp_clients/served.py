"""The program as a server, once it is ready."""

import contextlib
import pathlib
import re
import subprocess
import time
import urllib.request

READY_SECONDS = 30


class Served:
    """Serves the data folder on a free port until it is stopped."""

    def __init__(self, program, data, variables=None):
        self.data = data
        self.log = open(f"{data}.log", "w", encoding="utf-8")
        self.process = subprocess.Popen([program, "serve", "--data", data, "--listen-port", "0"], env=variables,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        found = re.search(r"http://\S+:(\d+)", self.process.stdout.readline())
        if not found or not self.becomes_ready(found.group()):
            self.stop()
            raise SystemExit(f"The server did not start:\n{pathlib.Path(self.log.name).read_text(encoding='utf-8')}")
        self.url = found.group()
        self.port = int(found.group(1))
        self.admin_key = pathlib.Path(data, "admin.key").read_text(encoding="ascii").strip()

    def becomes_ready(self, url):
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{url}/v1/readyz", timeout=READY_SECONDS).close()
                return True
            time.sleep(0.02)
        return False

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()
