// @modelcontextprotocol/sdk, which speaks the handshake era alone.
import { createRequire } from 'node:module';
import { judge } from './conversation.mjs';

const require = createRequire(`${process.env.NODE_MODULES}/`);
const { Client } = require('@modelcontextprotocol/sdk/client/index.js');
const { StdioClientTransport } = require('@modelcontextprotocol/sdk/client/stdio.js');
const { StreamableHTTPClientTransport } = require('@modelcontextprotocol/sdk/client/streamableHttp.js');

const NO_RESOURCE = -32002;

await judge(async (run, key) => {
  const client = new Client({ name: 'judge', version: '1' });
  const transport = run.url
    ? new StreamableHTTPClientTransport(new URL(run.url),
      { requestInit: { headers: key ? { Authorization: `Bearer ${key}` } : {} } })
    : new StdioClientTransport({ command: run.command[0], args: run.command.slice(1) });
  await client.connect(transport);
  return client;
}, NO_RESOURCE);
