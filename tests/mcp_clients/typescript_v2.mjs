// @modelcontextprotocol/client, which speaks both eras.
import { createRequire } from 'node:module';
import { judge } from './conversation.mjs';

const require = createRequire(`${process.env.NODE_MODULES}/`);
const { Client, StreamableHTTPClientTransport } = require('@modelcontextprotocol/client');
const { StdioClientTransport } = require('@modelcontextprotocol/client/stdio');

// Also where the wire says -32002, as it does in the handshake era.
const NO_RESOURCE = -32602;
const OPTIONS = { modern: { versionNegotiation: { mode: 'auto' } }, legacy: {} };

await judge(async (run, key) => {
  const client = new Client({ name: 'judge', version: '1' }, OPTIONS[run.era]);
  const transport = run.url
    ? new StreamableHTTPClientTransport(new URL(run.url),
      { requestInit: { headers: key ? { Authorization: `Bearer ${key}` } : {} } })
    : new StdioClientTransport({ command: run.command[0], args: run.command.slice(1) });
  await client.connect(transport);
  return client;
}, NO_RESOURCE);
