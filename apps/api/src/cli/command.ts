import type { Env } from '../env.ts';

/** What a verb is given: the words after it, and the environment. */
export interface Command {
  readonly words: readonly string[];
  /** `--name value`, or 'true' for a flag alone. */
  readonly options: ReadonlyMap<string, string>;
  readonly env: Env;
}

/** A mistake in calling the program: its sentence is all a person needs to see. */
export class UsageError extends Error {}

/** A verb of the program. @returns the exit code */
export type Verb = (command: Command) => Promise<number>;

/** Splits `--city 5119 --dry-run file.xlsx` into words and options; an option's value may follow `=`. */
export function parseArguments(
  args: readonly string[],
  flags: ReadonlySet<string>,
): Pick<Command, 'words' | 'options'> {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split('=', 2);
    if (inline !== undefined) options.set(name, inline);
    else if (flags.has(name)) options.set(name, 'true');
    else options.set(name, args[++at] ?? '');
  }
  return { words, options };
}
