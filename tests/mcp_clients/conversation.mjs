// What a client of TypeScript asks of the server, and what it must be told; conversation.py says the same.
// Each check is printed as a line of JSON: {"check": NAME, "fault": null or what was wrong}.
import assert from 'node:assert/strict';

const TOOLS = ['recall', 'remember', 'revise', 'forget', 'restore', 'history'];
const NO_MEMORY = '01936c1e-2f00-7a11-8b22-0a0b0c0d0e0f';
const INVALID_PARAMS = -32602;

// Reads the run from the command line and judges it. `connect(run, key)` gives a connected client;
// `noResource` is the code by which it says that a resource is not there.
export async function judge(connect, noResource) {
  const run = JSON.parse(process.argv[2]);
  const client = await connect(run, run.key);
  await askForItself(client, run);
  await keepMemories(client, run);
  await readAround(client, run);
  await goWrong(client, run, noResource);
  await client.close();
  if (run.url) await standAtTheDoor(connect, run);
}

async function askForItself(client, run) {
  await check('says which revision it speaks', () => {
    // The older client says it of HTTP alone.
    const spoken = client.getNegotiatedProtocolVersion?.() ?? client.transport.protocolVersion ?? run.revision;
    assert.equal(spoken, run.revision);
    assert.equal(client.getServerVersion().name, 'theseus');
    assert.match(client.getInstructions(), /recall/);
  });
  await check('lists its tools in their order', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((tool) => tool.name), TOOLS);
  });
}

async function keepMemories(client, run) {
  const call = (name, args) => client.callTool({ name, arguments: args });
  let id;
  await check('remembers', async () => {
    const told = await call('remember', { text: 'The database listens on port 5432.', tags: ['net'] });
    ({ id } = told.structuredContent);
    assert.deepEqual([told.structuredContent.revision, told.structuredContent.duplicate], [1, false]);
    assert.match(textOf(told), new RegExp(`^Remembered as ${id} r1 `));
  });
  await check('remembers the same once', async () => {
    const told = await call('remember', { text: 'The database listens on port 5432.' });
    assert.deepEqual([told.structuredContent.id, told.structuredContent.duplicate], [id, true]);
  });
  await check('recalls', async () => {
    const told = await call('recall', { query: 'database port' });
    assert.match(textOf(told), new RegExp(`^\\[${id} r1 [-\\d]{10}\\] The database listens on port 5432\\.\\n-- 1 shown`));
  });
  await check('recalls without a query', async () => {
    assert.match(textOf(await call('recall', {})), /port 5432/);
  });
  await check('revises', async () => {
    const told = await call('revise', { id, text: 'The database listens on port 5433.', if_revision: 1 });
    assert.deepEqual(told.structuredContent, { id, revision: 2 });
  });
  await check('refuses a stale revision and shows the text as it is', async () => {
    const told = await call('revise', { id, text: 'Another port.', if_revision: 1 });
    assert.equal(told.isError, true);
    assert.match(textOf(told), new RegExp(`\\[${id} r2 [-\\d]{10}\\] The database listens on port 5433\\.`));
  });
  await check('forgets', async () => {
    const told = await call('forget', { ids: [id] });
    assert.match(textOf(told), new RegExp(`^Forgot ${id}, restorable until `));
    assert.match(JSON.stringify(told.structuredContent), new RegExp(`"id":"${id}","restorable_until"`));
    assert.match(textOf(await call('recall', { query: 'database port' })), /nothing found/);
  });
  await check('restores', async () => {
    const told = await call('restore', { ids: [id] });
    assert.equal(textOf(told), `Restored ${id} at r2.`);
    assert.match(JSON.stringify(told.structuredContent), new RegExp(`"id":"${id}","revision":2`));
    assert.match(textOf(await call('recall', { query: 'database port' })), /port 5433/);
  });
  await check('tells the history, newest first', async () => {
    const lines = textOf(await call('history', { id })).split('\n');
    const kinds = lines.slice(0, -1).map((line) => line.match(/Z (\w+) by /)[1]);
    assert.deepEqual(kinds, ['restore', 'forget', 'revise', 'remember']);
    assert.equal(lines.at(-1), '-- 4 of 4 events');
  });
  await check('reads a memory as a resource', async () => {
    const { contents } = await client.readResource({ uri: `theseus://spaces/${run.space}/memories/${id}` });
    assert.equal(contents[0].mimeType, 'application/json');
    assert.equal(JSON.parse(contents[0].text).text, 'The database listens on port 5433.');
  });
}

async function readAround(client, run) {
  const context = `theseus://spaces/${run.space}/context`;
  await check('lists its resources', async () => {
    const { resources } = await client.listResources();
    const uris = resources.map((resource) => resource.uri);
    if (run.key) assert.deepEqual(uris, [context]);
    assert.ok(uris.includes(context), String(uris));
  });
  await check('lists its templates', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    assert.deepEqual(resourceTemplates.map((template) => template.uriTemplate),
      ['theseus://spaces/{space}/memories/{id}']);
  });
  await check('reads the context of a space', async () => {
    const { contents } = await client.readResource({ uri: context });
    assert.equal(contents[0].mimeType, 'text/markdown');
    assert.match(contents[0].text, /port 5433/);
  });
  await check('lists its prompts', async () => {
    const { prompts } = await client.listPrompts();
    assert.deepEqual(prompts.map((prompt) => prompt.name), ['context', 'remember_session']);
  });
  await check('gives the prompt of a topic', async () => {
    const { messages } = await client.getPrompt({ name: 'context', arguments: { topic: 'database' } });
    assert.match(messages[0].content.text, /port 5433/);
  });
  await check('gives the prompt of a session', async () => {
    const { messages } = await client.getPrompt({ name: 'remember_session' });
    assert.match(messages[0].content.text, /`remember`/);
  });
}

async function goWrong(client, run, noResource) {
  const call = (name, args) => client.callTool({ name, arguments: args });
  await check('knows no such tool', () => refused(INVALID_PARAMS, call('memorize', {})));
  await check('names the argument that is wrong', async () => {
    const told = await call('recall', { limit: 101 });
    assert.equal(told.isError, true);
    assert.equal(textOf(told), 'limit must be an integer from 1 to 100, not 101');
  });
  await check('finds no such memory', async () => {
    const told = await call('revise', { id: NO_MEMORY, text: 'Nothing.' });
    assert.equal(told.isError, true);
    assert.match(textOf(told), new RegExp(NO_MEMORY));
  });
  await check('finds no such resource', async () => {
    const uri = `theseus://spaces/${run.space}/memories/${NO_MEMORY}`;
    const error = await refused(noResource, client.readResource({ uri }));
    assert.equal(error.data.uri, uri);
  });
  await check('knows no such prompt', () => refused(INVALID_PARAMS, client.getPrompt({ name: 'poem' })));
  await check('knows no such page of tools', () => refused(INVALID_PARAMS, client.listTools({ cursor: 'x' })));
  await check('knows no such page of resources', () =>
    refused(INVALID_PARAMS, client.listResources({ cursor: 'x' })));
}

async function standAtTheDoor(connect, run) {
  await check('lets nobody in without a key', () => turnedAway(connect(run, '')));
  await check('lets nobody in with a wrong key', () => turnedAway(connect(run, `${run.key}x`)));
  await check('shows a reader what reads, and lets it write nothing', async () => {
    const client = await connect(run, run.reader_key);
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((tool) => tool.name), ['recall', 'history']);
    const told = await client.callTool({ name: 'remember', arguments: { text: 'By a reader.' } });
    assert.equal(told.isError, true);
    await client.close();
  });
}

async function check(name, judged) {
  let fault = null;
  try {
    await judged();
  } catch (error) {
    fault = String(error?.message ?? error);
  }
  process.stdout.write(`${JSON.stringify({ check: name, fault })}\n`);
}

function textOf(told) {
  assert.deepEqual(told.content.map((part) => part.type), ['text']);
  return told.content[0].text;
}

async function refused(code, asked) {
  try {
    await asked;
  } catch (error) {
    assert.equal(error.code, code, String(error));
    return error;
  }
  return assert.fail('it was answered');
}

// The clients say it in different ways; each names the status.
async function turnedAway(connecting) {
  const error = await connecting.then(() => null, (reason) => reason);
  assert.ok(error, 'it was let in');
  assert.match(`${error.name} ${error.code} ${error.data?.status} ${error.message}`, /401|[Uu]nauthorized/);
}
