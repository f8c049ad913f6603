// Asks a server in a closed loop and weighs what it took of the processors.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** Connections a caller may open: more than any round has under way. */
const MOST_AT_ONCE = 64;

/** Processor time in /proc is counted in hundredths of a second. */
const TICKS = 100;

/** A server said that it has too much to do. */
class Refused extends Error {}

/**
 * Somebody who asks one server over connections kept open.
 * @typedef {{ ask: (request: import('./workloads.mjs').Request) => Promise<any>, close: () => void }} Caller
 * @param {number} port
 * @param {Readonly<Record<string, string>>} cookies by account
 * @returns {Caller} ask() rejects on any status but 200 and on GraphQL errors, with Refused on 503
 */
export function callerOf(port, cookies) {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE });
  return {
    close: () => agent.destroy(),
    ask: ({ path, body, as }) =>
      new Promise((resolve, reject) => {
        const text = body === null ? null : JSON.stringify(body);
        const sent = request(
          {
            port,
            host: '127.0.0.1',
            path,
            agent,
            method: text === null ? 'GET' : 'POST',
            headers:
              text === null
                ? {}
                : {
                    'content-type': 'application/json',
                    'content-length': Buffer.byteLength(text),
                    'x-luze': '1',
                    ...(as === undefined ? {} : { cookie: cookies[as] ?? '' }),
                  },
          },
          (response) => {
            /** @type {Buffer[]} */
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => {
              const answer = Buffer.concat(chunks).toString('utf8');
              if (response.statusCode === 503) reject(new Refused(answer.slice(0, 500)));
              else if (response.statusCode !== 200 || answer.startsWith('{"errors"'))
                reject(new Error(`${path} ${response.statusCode}: ${answer.slice(0, 500)}`));
              else resolve(JSON.parse(answer));
            });
          },
        );
        sent.on('error', reject);
        sent.end(text ?? undefined);
      }),
  };
}

/** Seconds of processor a process has used, its threads included. @param {number} pid */
export function cpuSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** @param {number} pid @param {string} name of a line of its status, in KiB @returns {number} MiB */
const statusOf = (pid, name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Most memory a process has held, in MiB. @param {number} pid */
export const peakMemory = (pid) => statusOf(pid, 'VmHWM');

/** Memory a process holds, in MiB. @param {number} pid */
export const memoryNow = (pid) => statusOf(pid, 'VmRSS');

/**
 * One round: for so many milliseconds, always so many requests under way.
 * @typedef {{ requests: number, refused: number, seconds: number, cpu: number, times: number[] }} Round
 * requests: those answered; cpu: seconds of server and database together; times: milliseconds of each answer
 * @param {(turn: number) => Promise<unknown>} ask
 * @param {readonly number[]} pids whose processor time counts
 * @param {import('./compare.mjs').Rounds} how
 * @returns {Promise<Round>}
 */
export async function round(ask, pids, { milliseconds, atOnce }) {
  const used = () => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  /** @type {number[]} */
  const times = [];
  const before = used();
  const began = performance.now();
  let turn = 0;
  let refused = 0;
  const worker = async () => {
    while (performance.now() - began < milliseconds) {
      const sent = performance.now();
      turn += 1;
      try {
        await ask(turn);
        times.push(performance.now() - sent);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  return { requests: times.length, refused, seconds, cpu: used() - before, times };
}

/** @param {readonly number[]} values in any order */
export const median = (values) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** @param {readonly number[]} sorted @param {number} share 0.5 for the median */
export const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
