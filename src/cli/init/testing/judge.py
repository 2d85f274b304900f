"""Reads the files of hosts in testdata with parsers of others: what `init` made of them says what
it shall, and everything else stands there as before, in the same order, with the same comments."""
import json
import pathlib
import sys
import tomllib

import yaml

ROOTS = {
    "amp": ["amp.mcpServers"],
    "codex": ["mcp_servers"],
    "crush": ["mcp"],
    "goose": ["extensions"],
    "kilo": ["mcp"],
    "opencode": ["mcp"],
    "opencode-2": ["mcp", "servers"],
    "vscode": ["servers"],
    "zed": ["context_servers"],
}
PROGRAM = "/opt/theseus/bin/theseus"
ADDRESS = "http://127.0.0.1:7077/mcp"
KEYS = ("k-1234", "THESEUS_KEY", "theseus_key")


def split_comments(text):
    """JSON without comments and trailing commas, and the comments."""
    bare, comments, at = [], [], 0
    while at < len(text):
        if text[at] == '"':
            end = at + 1
            while text[end] not in '"\n':
                end += 2 if text[end] == "\\" else 1
            bare.append(text[at : end + 1])
            at = end + 1
        elif text.startswith(("//", "/*"), at):
            mark = "\n" if text[at + 1] == "/" else "*/"
            end = text.index(mark, at) + (len(mark) if mark == "*/" else 0)
            comments.append(text[at:end].strip())
            at = end
        else:
            if text[at] in "]}" and "".join(bare).rstrip().endswith(","):
                joined = "".join(bare).rstrip()
                bare = [joined[:-1]]
            bare.append(text[at])
            at += 1
    return "".join(bare), comments


def parse(host, text):
    if host == "codex":
        return tomllib.loads(text)
    if host in ("goose", "continue"):
        return yaml.safe_load(text)
    return json.loads(split_comments(text)[0])


def comments_of(host, text):
    if host in ("codex", "goose", "continue"):
        return [line[line.index("#") :].strip() for line in text.splitlines() if "#" in line]
    return split_comments(text)[1]


def take_entry(host, value):
    """Takes our entry, and what asks for the key, out of a parsed file."""
    holder = value
    for name in ROOTS.get(host, ["mcpServers"]):
        holder = (holder or {}).get(name) if isinstance(holder, dict) else None
    entry = None
    if isinstance(holder, list):
        entry = next((one for one in holder if one.get("name") == "theseus"), None)
        holder[:] = [one for one in holder if one is not entry]
    elif isinstance(holder, dict):
        entry = holder.pop("theseus", None)
    inputs = value.get("inputs")
    if inputs:
        inputs[:] = [one for one in inputs if one["id"] != "theseus_key"]
    return entry


def without_empty(value):
    """A container that was made for the entry may stay behind, empty."""
    if not isinstance(value, dict):
        return value
    pairs = [(name, without_empty(inner)) for name, inner in value.items()]
    return {name: inner for name, inner in pairs if inner not in ({}, [], None)}


def as_written(value):
    return json.dumps(value, ensure_ascii=False)  # keeps the order of members


def is_subsequence(few, many):
    rest = iter(many)
    return all(one in rest for one in few)


def judge_host(folder):
    host = folder.name
    read = lambda name: (folder / name).read_bytes().decode()
    before_text = read("others.before")
    before = parse(host, before_text)
    had = take_entry(host, before)
    for file in sorted(folder.glob("*.after")):
        text = read(file.name)
        after = parse(host, text)
        entry = take_entry(host, after)
        said = as_written(entry)
        if ".removed." in file.name:
            assert entry is None, f"{file}: the entry is still there"
        elif ".http." in file.name:
            assert ADDRESS in said and PROGRAM not in said, f"{file}: {said}"
            assert any(key in said for key in KEYS), f"{file}: no key in {said}"
        else:
            assert PROGRAM in said and ADDRESS not in said, f"{file}: {said}"
        if not file.name.startswith("others."):
            continue
        assert as_written(without_empty(after)) == as_written(without_empty(before)), file
        if had is None:
            lost = comments_of(host, before_text)
            assert is_subsequence(lost, comments_of(host, text)), f"{file}: comments are lost"
            foreign = {key: value for key, value in (entry or {}).items() if key == "timeout"}
            assert not foreign or host == "goose", f"{file}: {foreign}"
        elif entry is not None:
            assert entry["timeout"] == had["timeout"], f"{file}: a member of the person is lost"
        bare_ends = text.count("\n") - text.count("\r\n")
        assert bare_ends == 0 or "\r\n" not in before_text, f"{file}: line ends are mixed"
    try:
        parse(host, read("malformed.before"))
    except (ValueError, yaml.YAMLError):
        return
    raise AssertionError(f"{folder}: malformed.before is well-formed")


def main():
    folders = sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.is_dir())
    assert len(folders) >= 29, f"only {len(folders)} hosts"
    for folder in folders:
        judge_host(folder)
    print(f"{len(folders)} hosts, {len(list(pathlib.Path(sys.argv[1]).glob('*/*.after')))} files")


main()
