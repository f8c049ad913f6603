import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options] quiet: nothing is shown, all is returned
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${error.message}\n` }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, output: signal ? `${output()}ended by ${signal}\n` : output() });
    });
  });
}

/** A step of a script that did not succeed; its message is all a person needs to see. */
export class StepFailed extends Error {}

/**
 * Like run(), but a failure shows the program's output and throws StepFailed: "<what> failed."
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runOrThrow(what, program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code === 0) return;
  if (output) process.stderr.write(output);
  throw new StepFailed(`${what} failed.`);
}

/**
 * The body of a script: a failed step ends it with one sentence and code 1, a bug of ours with its stack.
 * @param {() => Promise<void>} body
 */
export async function script(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error);
    process.exit(1);
  }
}

/** npm by the file that runs us when there is one, so that no shell is needed on any platform. */
export function npm(/** @type {string[]} */ ...args) {
  const npmFile = process.env.npm_execpath;
  return npmFile?.endsWith('.js')
    ? { program: process.execPath, args: [npmFile, ...args] }
    : { program: 'npm', args };
}

/** The file of a command installed under node_modules, run by this Node. @param {string} name */
export function installedBinary(name) {
  return `${root}/node_modules/.bin/${name}`;
}
