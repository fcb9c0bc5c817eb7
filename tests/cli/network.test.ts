import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {run} from './run.js';

const articles = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

/** Runs before the command and makes whatever would leave the machine tell of itself and end the process. */
const trap = `
  import {syncBuiltinESMExports} from 'node:module';
  import net from 'node:net';
  import dns from 'node:dns';
  import dgram from 'node:dgram';
  const refuse = () => { process._rawDebug('NETWORK'); process.exit(99); };
  net.Socket.prototype.connect = refuse;
  dns.lookup = dns.resolve = dns.promises.lookup = refuse;
  dgram.createSocket = globalThis.fetch = globalThis.WebSocket = refuse;
  syncBuiltinESMExports();
`;
const env = {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trap)}`};

const page = `<!doctype html><base href="https://example.com/"><link rel="stylesheet" href="https://example.com/a.css">
<article><h1>Ferries</h1><p>The <a href="https://example.com/">ferry</a> leaves at six from now on.</p>
<img src="https://example.com/a.png"><script src="https://example.com/a.js"></script></article>`;

describe('brief', () => {
  test('would be caught if it used the network', async () => {
    const script = `data:text/javascript,${encodeURIComponent('import h from "node:https"; h.get("https://example.com/")')}`;
    const {status, stderr} = await run([], {env: {...env, NODE_OPTIONS: `${env.NODE_OPTIONS} --import=${script}`}});
    expect({status, stderr}).toEqual({status: 99, stderr: 'NETWORK\n'});
  });

  test.concurrent('reads a folder without the network', async () => {
    expect(readdirSync(articles).length).toBeGreaterThan(5);
    const {stderr, stdout, status} = await run(['--json', articles], {env});
    expect(status).toBe(0);
    expect(stderr).not.toContain('NETWORK');
    expect(JSON.parse(stdout)).not.toHaveLength(0);
  });

  test.concurrent.each(['text', 'html', 'markdown'])(
    'reads a page that names addresses without the network: %s',
    async (format) => {
      const {stdout, ...rest} = await run(['-f', format, '--stdin-filepath', 'page.html'], {stdin: page, env});
      expect(rest).toMatchObject({status: 0});
      expect(stdout).toContain('leaves at six');
    },
  );
});
