"""The Python client mcp, in both eras: what it asks of the server, and what it must be told.

conversation.mjs says the same for the clients of TypeScript. Each check is printed as a line of JSON:
{"check": NAME, "fault": null or what was wrong}.
"""

import asyncio
import contextlib
import json
import re
import sys

import httpx2
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

TOOLS = ["recall", "remember", "revise", "forget", "restore", "history"]
NO_MEMORY = "01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f"
INVALID_PARAMS = -32602
LEGACY_RESOURCE_NOT_FOUND = -32002
MODES = {"modern": "auto", "legacy": "legacy"}


def connect(run, key, statuses=None):
    """Every HTTP status that the client meets is added to `statuses`."""
    async def look_at(response):
        if statuses is not None:
            statuses.append(response.status_code)

    if "url" not in run:
        return Client(StdioServerParameters(command=run["command"][0], args=run["command"][1:]),
                      mode=MODES[run["era"]])
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    http_client = httpx2.AsyncClient(headers=headers, event_hooks={"response": [look_at]})
    return Client(streamable_http_client(run["url"], http_client=http_client), mode=MODES[run["era"]])


@contextlib.contextmanager
def check(name):
    fault = None
    try:
        yield
    except Exception as error:  # pylint: disable=broad-except; whatever it is, it is the fault
        fault = f"{type(error).__name__}: {error}"
    print(json.dumps({"check": name, "fault": fault}), flush=True)


def expect(said, wanted):
    assert said == wanted, f"{said!r} is not {wanted!r}"


def expect_match(pattern, said):
    assert re.search(pattern, said), f"{said!r} is not like {pattern!r}"


def text_of(told):
    expect([part.type for part in told.content], ["text"])
    return told.content[0].text


async def refused(code, asked):
    try:
        await asked
    except MCPError as error:
        expect(error.code, code)
        return error
    raise AssertionError("it was answered")


async def ask_for_itself(client, run):
    with check("says which revision it speaks"):
        expect(client.protocol_version, run["revision"])
        expect(client.server_info.name, "theseus")
        expect_match("recall", client.instructions)
    with check("lists its tools in their order"):
        expect([tool.name for tool in (await client.list_tools()).tools], TOOLS)


async def keep_memories(client, run):
    call = client.call_tool
    memory = None
    with check("remembers"):
        told = await call("remember", {"text": "The database listens on port 5432.", "tags": ["net"]})
        memory = told.structured_content["id"]
        expect((told.structured_content["revision"], told.structured_content["duplicate"]), (1, False))
        expect_match(f"^Remembered as {memory} r1 ", text_of(told))
    with check("remembers the same once"):
        told = await call("remember", {"text": "The database listens on port 5432."})
        expect((told.structured_content["id"], told.structured_content["duplicate"]), (memory, True))
    with check("recalls"):
        line = rf"^\[{memory} r1 [-\d]{{10}}\] The database listens on port 5432\.\n-- 1 shown"
        expect_match(line, text_of(await call("recall", {"query": "database port"})))
    with check("recalls without a query"):
        expect_match("port 5432", text_of(await call("recall", {})))
    with check("revises"):
        revision = {"id": memory, "text": "The database listens on port 5433.", "if_revision": 1}
        expect((await call("revise", revision)).structured_content, {"id": memory, "revision": 2})
    with check("refuses a stale revision and shows the text as it is"):
        told = await call("revise", {"id": memory, "text": "Another port.", "if_revision": 1})
        expect(told.is_error, True)
        expect_match(rf"\[{memory} r2 [-\d]{{10}}\] The database listens on port 5433\.", text_of(told))
    with check("forgets"):
        told = await call("forget", {"ids": [memory]})
        expect_match(f"^Forgot {memory}, restorable until ", text_of(told))
        expect_match(f'"id": "{memory}", "restorable_until"', json.dumps(told.structured_content))
        expect_match("nothing found", text_of(await call("recall", {"query": "database port"})))
    with check("restores"):
        told = await call("restore", {"ids": [memory]})
        expect(text_of(told), f"Restored {memory} at r2.")
        expect_match(f'"id": "{memory}", "revision": 2', json.dumps(told.structured_content))
        expect_match("port 5433", text_of(await call("recall", {"query": "database port"})))
    with check("tells the history, newest first"):
        *events, last = text_of(await call("history", {"id": memory})).split("\n")
        kinds = [re.search(r"Z (\w+) by ", event).group(1) for event in events]
        expect(kinds, ["restore", "forget", "revise", "remember"])
        expect(last, "-- 4 of 4 events")
    with check("reads a memory as a resource"):
        read = await client.read_resource(f"theseus://spaces/{run['space']}/memories/{memory}")
        expect(read.contents[0].mime_type, "application/json")
        expect(json.loads(read.contents[0].text)["text"], "The database listens on port 5433.")


async def read_around(client, run):
    context = f"theseus://spaces/{run['space']}/context"
    with check("lists its resources"):
        uris = [str(resource.uri) for resource in (await client.list_resources()).resources]
        assert context in uris and ("key" not in run or len(uris) == 1), uris
    with check("lists its templates"):
        templates = (await client.list_resource_templates()).resource_templates
        expect([template.uri_template for template in templates], ["theseus://spaces/{space}/memories/{id}"])
    with check("reads the context of a space"):
        read = await client.read_resource(context)
        expect(read.contents[0].mime_type, "text/markdown")
        expect_match("port 5433", read.contents[0].text)
    with check("lists its prompts"):
        expect([prompt.name for prompt in (await client.list_prompts()).prompts], ["context", "remember_session"])
    with check("gives the prompt of a topic"):
        got = await client.get_prompt("context", {"topic": "database"})
        expect_match("port 5433", got.messages[0].content.text)
    with check("gives the prompt of a session"):
        got = await client.get_prompt("remember_session")
        expect_match("`remember`", got.messages[0].content.text)


async def go_wrong(client, run):
    with check("knows no such tool"):
        await refused(INVALID_PARAMS, client.call_tool("memorize", {}))
    with check("names the argument that is wrong"):
        told = await client.call_tool("recall", {"limit": 101})
        expect((told.is_error, text_of(told)), (True, "limit must be an integer from 1 to 100, not 101"))
    with check("finds no such memory"):
        told = await client.call_tool("revise", {"id": NO_MEMORY, "text": "Nothing."})
        expect(told.is_error, True)
        expect_match(NO_MEMORY, text_of(told))
    with check("finds no such resource"):
        uri = f"theseus://spaces/{run['space']}/memories/{NO_MEMORY}"
        code = INVALID_PARAMS if run["era"] == "modern" else LEGACY_RESOURCE_NOT_FOUND
        error = await refused(code, client.read_resource(uri))
        expect(error.data["uri"], uri)
    with check("knows no such prompt"):
        await refused(INVALID_PARAMS, client.get_prompt("poem"))
    with check("knows no such page of tools"):
        await refused(INVALID_PARAMS, client.list_tools(cursor="x"))
    with check("knows no such page of resources"):
        await refused(INVALID_PARAMS, client.list_resources(cursor="x"))


async def stand_at_the_door(run):
    with check("lets nobody in without a key"):
        await turned_away(run, "")
    with check("lets nobody in with a wrong key"):
        await turned_away(run, run["key"] + "x")
    with check("shows a reader what reads, and lets it write nothing"):
        async with connect(run, run["reader_key"]) as client:
            expect([tool.name for tool in (await client.list_tools()).tools], ["recall", "history"])
            expect((await client.call_tool("remember", {"text": "By a reader."})).is_error, True)


async def turned_away(run, key):
    statuses = []
    try:
        async with connect(run, key, statuses):
            pass
    except Exception:  # pylint: disable=broad-except; groups of several kinds, none of which says why
        expect(set(statuses), {401})
        return
    raise AssertionError("it was let in")


async def main():
    run = json.loads(sys.argv[1])
    async with connect(run, run.get("key")) as client:
        await ask_for_itself(client, run)
        await keep_memories(client, run)
        await read_around(client, run)
        await go_wrong(client, run)
    if "url" in run:
        await stand_at_the_door(run)


asyncio.run(main())
