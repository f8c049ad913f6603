import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import type { Answer, Client } from './server.ts';

const STEP_MS = 30_000;

export interface Phone {
  readonly secret: string;
  readonly recovery: readonly string[];
  /** The code some steps from now. */
  code(away: -1 | 0 | 1): string;
}

/** Leaves a test time before the next step begins. */
async function earlyInStep(): Promise<void> {
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < 8_000) await sleep(left + 50);
}

/** Sets the second factor up with the code of the step before this one: this one and the next are still good. */
export async function enrol(client: Client): Promise<Phone> {
  await earlyInStep();
  const { startTotp } = await client.get<{ startTotp: { secret: string; uri: string } }>(
    'mutation { startTotp { secret uri } }',
  );
  const { secret } = startTotp;
  expect(startTotp.uri).toContain(`secret=${secret}`);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code: Phone['code'] = (away) => totp.generate({ timestamp: Date.now() + away * STEP_MS });
  const { confirmTotp } = await client.get<{ confirmTotp: string[] }>(
    'mutation ($c: String!) { confirmTotp(code: $c) }',
    { c: code(-1) },
  );
  return { secret, recovery: confirmTotp, code };
}

/** The code of the first violation, or of the error; null where it was answered. */
export const faultOf = ({ errors: [error] }: Answer): string | null => {
  const violations = error?.extensions['violations'] as { code: string }[] | undefined;
  return error === undefined ? null : (violations?.[0]?.code ?? String(error.extensions['code']));
};
