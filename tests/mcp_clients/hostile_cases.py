"""Single messages that no well-behaved client sends, and the answer that each must get."""

import collections
import json

MIB = 1 << 20
LONGEST = 8 * MIB  # of a line and of a body

ANSWERED = 0  # by a result
NO_ANSWER = None
PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
HEADER_MISMATCH = -32020
UNSUPPORTED_VERSION = -32022

VERSION = "io.modelcontextprotocol/protocolVersion"
CAPABILITIES = "io.modelcontextprotocol/clientCapabilities"
META = {VERSION: "2026-07-28", CAPABILITIES: {}}

# `status` is HTTP's; `id` is that of the answer, "none" where it must have none; `doors` are those
# that it is sent to.
Case = collections.namedtuple("Case", "name message headers status code id doors")


def legacy(method, params=None, id=1):  # pylint: disable=redefined-builtin
    message = {"jsonrpc": "2.0", "id": id, "method": method}
    return message if params is None else {**message, "params": params}


def modern(method, params=None, meta=META):
    return legacy(method, {**(params or {}), "_meta": meta})


def case(name, message, code, status=200, id="none", headers=(), doors=("stdio", "http")):
    # pylint: disable=redefined-builtin,too-many-arguments
    sent = message if isinstance(message, bytes) else json.dumps(message).encode()
    return Case(name, sent, headers, status, code, id, doors)


def cases(door):
    for group in (broken_bytes, no_messages, ids, methods, arguments, eras, sizes):
        yield from (one for one in group() if door in one.doors)


def broken_bytes():
    for name, message in {
        "half a message": b'{"jsonrpc":"2.0","id":1,"met',
        "a message and a half": b'{"jsonrpc":"2.0","id":1,"method":"ping"}{"jsonrpc"',
        "two messages": b'{"jsonrpc":"2.0","id":1,"method":"ping"}{"jsonrpc":"2.0","id":2,"method":"ping"}',
        "words": b"hello",
        "another protocol": b"Content-Length: 44",
        "no UTF-8": b'{"jsonrpc":"2.0","id":1,"method":"\xff\xfe"}',
        "half a character": b'{"jsonrpc":"2.0","id":1,"method":"\xe2\x82"}',
        "half a pair": rb'{"jsonrpc":"2.0","id":1,"method":"\ud800"}',
        "zero bytes": b"\0" * 100,
        "a zero byte inside": b'{"jsonrpc":"2.0","id":1,"method":"pi\0ng"}',
        "a key given twice": b'{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}',
        "a number beyond a double": b'{"jsonrpc":"2.0","id":1e999,"method":"ping"}',
        "a hundred thousand brackets": b"[" * 100_000,
        "a hundred thousand objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        "a byte order mark": b'\xef\xbb\xbf{"jsonrpc":"2.0","id":1,"method"',
    }.items():
        yield case(name, message, PARSE_ERROR, status=400)
    yield case("nothing", b"", PARSE_ERROR, status=400, doors=("http",))
    yield case("nothing", b"", NO_ANSWER, doors=("stdio",))
    yield case("blanks", b" \t ", NO_ANSWER, doors=("stdio",))


def no_messages():
    for message in (5, -0.5, "ping", None, True, [], [legacy("ping")], [legacy("ping")] * 1000, {}):
        yield case(f"{json.dumps(message)[:40]} as a message", message, INVALID_REQUEST, status=400)
    for name, changed in {
        "no version": {"jsonrpc": None}, "version 1": {"jsonrpc": "1.0"}, "version as a number": {"jsonrpc": 2.0},
        "no method": {"method": None}, "a method that is a number": {"method": 5},
        "a method that is a list": {"method": ["ping"]}, "params that are a list": {"params": [1]},
        "params that are a text": {"params": "x"}, "_meta that is a list": {"params": {"_meta": []}},
    }.items():
        message = {**legacy("ping"), **changed}
        message = {name: value for name, value in message.items() if value is not None}
        yield case(name, message, INVALID_REQUEST, status=400, id=1)
    yield case("a result of nothing", {"jsonrpc": "2.0", "id": 99, "result": {}}, NO_ANSWER, status=202)
    yield case("an error of nothing", {"jsonrpc": "2.0", "error": {"code": 1, "message": "x"}}, NO_ANSWER, status=202)
    yield case("a result and an error", {"jsonrpc": "2.0", "id": 1, "result": {}, "error": {}}, INVALID_REQUEST,
               status=400, id=1)


def ids():
    for good in (0, -1, 7, 2**53 + 1, 2**63 - 1, -2**63, 2**64 - 1, "", "7", "ü\n\"\\\u0000", "x" * 65536):
        yield case(f"the id {json.dumps(good)[:40]}", legacy("ping", id=good), ANSWERED, id=good)
    for bad in (None, True, False, 1.5, [], [1], {}, {"id": 1}, 2**64, -2**63 - 1):
        yield case(f"the id {json.dumps(bad)}", legacy("ping", id=bad), INVALID_REQUEST, status=400)


def methods():
    for name in ("", "ping ", "PING", "tools", "tools/", "tools/call/", "rpc.discover", "../ping", "x" * 65536,
                 "logging/setLevel", "resources/subscribe", "completion/complete", "tasks/list", "sampling/createMessage"):
        yield case(f"the method {name[:30]!r}", legacy(name), METHOD_NOT_FOUND, id=1)
    for name in ("ping", "initialize", "logging/setLevel", "subscriptions/listen", "nothing"):
        headers = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": name}
        yield case(f"the method {name!r} of today", modern(name), METHOD_NOT_FOUND, status=404, id=1, headers=headers)
    for name in ("notifications/initialized", "notifications/nothing", "notifications/cancelled", "tools/call", ""):
        yield case(f"the notification {name!r}", {"jsonrpc": "2.0", "method": name}, NO_ANSWER, status=202)


def arguments():
    for params in (None, {}, {"name": 5}, {"name": ["recall"]}, {"name": "memorize"}, {"name": "recall\u0000"},
                   {"name": "recall", "arguments": []}, {"name": "recall", "arguments": "x"},
                   {"name": "recall", "arguments": None}):
        yield case(f"tools/call with {json.dumps(params)}", legacy("tools/call", params), INVALID_PARAMS, id=1)
    for wrong in ({"query": 5}, {"query": None}, {"limit": 2**62}, {"limit": -1}, {"limit": 1.5}, {"limit": "10"},
                  {"tags": {}}, {"tags": [[]]}, {"space": "../etc"}, {"space": ""}, {"__proto__": 1}, {"query": "\u0000"}):
        params = {"name": "recall", "arguments": wrong}
        yield case(f"recall with {json.dumps(wrong)}", legacy("tools/call", params), ANSWERED, id=1)
    for uri in ("", "theseus://", "theseus://spaces/%00/context", "theseus://spaces/../../etc/passwd/context",
                "file:///etc/passwd", "x" * 65536):
        yield case(f"the resource {uri[:30]!r}", legacy("resources/read", {"uri": uri}), -32002, id=1)
    for cursor in ("x", "", "=" * 1000):
        yield case(f"the cursor {cursor[:9]!r}", legacy("tools/list", {"cursor": cursor}), INVALID_PARAMS, id=1)


def eras():
    for name, meta, code in (
        ("a version that is a number", {**META, VERSION: 5}, INVALID_PARAMS),
        ("no capabilities", {VERSION: "2026-07-28"}, INVALID_PARAMS),
        ("capabilities that are a list", {**META, CAPABILITIES: []}, INVALID_PARAMS),
    ):
        yield case(name, modern("tools/list", meta=meta), code, status=400, id=1,
                   headers={"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/list"})
    for version in ("1900-01-01", "2999-01-01", "", "x" * 4096):
        headers = {"MCP-Protocol-Version": version, "Mcp-Method": "tools/list"}
        yield case(f"the revision {version[:12]!r}", modern("tools/list", meta={**META, VERSION: version}),
                   UNSUPPORTED_VERSION, status=400, id=1, headers=headers)
    for headers in ({}, {"MCP-Protocol-Version": "2026-07-28"},
                    {"MCP-Protocol-Version": "2025-11-25", "Mcp-Method": "tools/list"},
                    {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call"},
                    {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "=?base64?dG9v?="}):
        yield case(f"the headers {headers}", modern("tools/list"), HEADER_MISMATCH, status=400, id=1, headers=headers,
                   doors=("http",))


def sizes():
    text = legacy("tools/call", {"name": "remember", "arguments": {"text": ""}})
    room = LONGEST - len(json.dumps(text))
    text["params"]["arguments"]["text"] = "x" * room
    yield case("a text as long as a message may be", text, ANSWERED, id=1)
    text["params"]["arguments"]["text"] += "x"
    yield case("a line that is a byte too long", text, INVALID_REQUEST, doors=("stdio",))
    yield case("a body that is a byte too long", text, None, status=413, doors=("http",))
    for name, values, code in (
        ("an object of 400,000 keys", braced(f'"{number:06}":0' for number in reversed(range(400_000))), ANSWERED),
        ("an array of 200,000 objects", "[" + ",".join(["{}"] * 200_000) + "]", ANSWERED),
        ("millions of empty objects", "[" + ",".join(["{}"] * (LONGEST // 3 - 40)) + "]", PARSE_ERROR),
        ("millions of zeros", "[" + ",".join(["0"] * (LONGEST // 2 - 80)) + "]", PARSE_ERROR),
    ):
        message = f'{{"jsonrpc":"2.0","id":1,"method":"ping","params":{{"x":{values}}}}}'.encode()
        answered = code == ANSWERED
        yield case(name, message, code, status=200 if answered else 400, id=1 if answered else "none")


def braced(members):
    return "{" + ",".join(members) + "}"
