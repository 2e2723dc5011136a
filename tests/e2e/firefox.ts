import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onPath } from '../../scripts/on-path.ts';

/** A Firefox that is installed, if there is one. The runner of these tests would need one of its own build, or a newer one. */
export const firefox = ['firefox', 'firefox-esr'].flatMap(onPath).find((file) => existsSync(file));

/** What a browser answers to a command (WebDriver BiDi, W3C, §3.4). */
interface Answer {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

/** Opens an address in Firefox and has it work out an expression there, whose value is a text. */
export async function inFirefox(executable: string, address: string, expression: string): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'waybill-firefox-'));
  const browser = spawn(
    executable,
    ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  try {
    const socket = new WebSocket(`${await listening(createInterface({ input: browser.stderr }))}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    let count = 0;
    const command = (method: string, params: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = (count += 1);
        socket.addEventListener('message', ({ data }) => {
          const answer = JSON.parse(String(data)) as Answer;
          if (answer.id !== id) return;
          if (answer.error === undefined) resolve(answer.result);
          else reject(new Error(`${method}: ${answer.message ?? answer.error}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    await command('session.new', { capabilities: {} });
    const { context } = (await command('browsingContext.create', { type: 'tab' })) as { context: string };
    await command('browsingContext.setViewport', { context, viewport: { width: 1280, height: 720 } });
    await command('browsingContext.navigate', { context, url: address, wait: 'complete' });
    const evaluated = await command('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    });
    return (evaluated as { result: { value: string } }).result.value;
  } finally {
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true });
  }
}

/** The address at which the browser takes commands, which it says when it is ready. */
async function listening(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it took commands.');
}
