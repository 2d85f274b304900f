"""Programs of others that judge ours, pinned and kept in a cache folder outside the tree.

node() and python() install them once for each list of packages: package-lock.json by npm, with a Node of
its own, and requirements.txt by pip into an environment of its own.
"""

import collections
import contextlib
import fcntl
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LEFT_OUT = 77  # what ctest takes for "skipped"
INSTALL_SECONDS = 180
# The newest that npm or pip might look for is no concern of a test.
QUIET = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "NPM_CONFIG_UPDATE_NOTIFIER": "false"}

Node = collections.namedtuple("Node", "program modules")


class Unavailable(Exception):
    """Why judges cannot be had, as the rest of a sentence in brackets."""


class OutOfReach(Unavailable):
    """They may be left out: their registry does not answer, or CHECK_OFFLINE=1 says not to ask."""


def node():
    """The Node and the folder of its packages."""
    folder = ensure("npm", [HERE / "package.json", HERE / "package-lock.json"], install_npm)
    return Node(program=folder / "node_modules" / "node" / "bin" / "node", modules=folder / "node_modules")


def python():
    """The Python that has the packages."""
    folder = ensure("pypi", [HERE / "requirements.txt"], install_pypi)
    return folder / "environment" / "bin" / "python"


def ensure(name, lists, install):
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    folder = cache / "theseus" / f"judges-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        if not is_current(folder, lists):
            if os.environ.get("CHECK_OFFLINE") == "1":
                raise OutOfReach("CHECK_OFFLINE=1, and they are not installed")
            (folder / "installed").unlink(missing_ok=True)
            for file in lists:
                shutil.copy(file, folder)
            install(folder)
            (folder / "installed").touch()
    return folder


@contextlib.contextmanager
def locked(folder):
    """Two suites that begin at once install once."""
    with open(folder / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def is_current(folder, lists):
    same = all((folder / p.name).exists() and (folder / p.name).read_bytes() == p.read_bytes() for p in lists)
    return same and (folder / "installed").exists()


def install_npm(folder):
    if shutil.which("npm") is None:
        raise Unavailable("npm is not installed")
    run("npm", ["npm", "ci", "--no-audit", "--no-fund"], folder, probe=["npm", "view", "npm", "version"])
    if not (folder / "node_modules" / "node" / "bin" / "node").exists():
        raise Unavailable("npm installed them without their Node")


def install_pypi(folder):
    run("venv", [sys.executable, "-m", "venv", "--clear", folder / "environment"], folder)
    pip = [folder / "environment" / "bin" / "python", "-m", "pip"]
    run("pip", [*pip, "install", "--quiet", "--no-deps", "--only-binary", ":all:", "-r", "requirements.txt"], folder,
        probe=[*pip, "download", "--quiet", "--no-deps", "--dest", folder / "probe", "pip"])


def run(name, command, folder, probe=None):
    """`probe` asks the registry for something that it has: where that fails too, nothing is wrong with ours."""
    try:
        run_to_end(name, command, folder)
    except Unavailable as reason:
        if probe is None:
            raise
        try:
            run_to_end(name, probe, folder)
        except Unavailable:
            raise OutOfReach(f"{name} reaches no registry") from None
        raise reason


def run_to_end(name, command, folder):
    try:
        done = subprocess.run(command, cwd=folder, env=os.environ | QUIET, capture_output=True, text=True,
                              timeout=INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Unavailable(f"{name} did not end within {INSTALL_SECONDS} s") from None
    if done.returncode != 0:
        raise Unavailable(f"{name} could not install them: {reason_of(done.stderr or done.stdout)}")


def reason_of(words):
    """The first line that speaks of an error: npm and pip say more behind it than anyone wants to know."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), "no reason given")
