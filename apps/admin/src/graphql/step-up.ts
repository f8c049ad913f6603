import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { graphql } from './generated/index.ts';

export const STEP_UP = graphql(`
  mutation StepUp($password: String, $code: String) {
    stepUp(password: $password, code: $code)
  }
`);

const CODE = 'STEP_UP_REQUIRED';

/** True for an answer that wants the person to prove again who he is. */
export const wantsStepUp = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === CODE);

/** Settles what waits for the dialog: true once the person has proved who he is, false when he gave up. */
type Settle = (proved: boolean) => void;

let waiting: { readonly answer: Promise<boolean>; readonly settle: Settle } | null = null;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Opens the dialog; whatever else asks meanwhile waits for the same answer. */
export function askStepUp(): Promise<boolean> {
  if (waiting !== null) return waiting.answer;
  let settle: Settle = () => undefined;
  const answer = new Promise<boolean>((resolve) => {
    settle = (proved) => {
      waiting = null;
      resolve(proved);
      tell();
    };
  });
  waiting = { answer, settle };
  tell();
  return answer;
}

/** For the dialog: what to settle, or null while nobody asks. */
export const pendingStepUp = (): Settle | null => waiting?.settle ?? null;

export function onStepUpAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A plain request; where it is refused for want of a proof, the person is asked and it is sent once more. */
export async function fetchProved(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 403) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const code = (body as { errors?: readonly { extensions?: { code?: string } }[] } | null)?.errors?.[0]
    ?.extensions?.code;
  return code === CODE && (await askStepUp()) ? fetch(url, init) : response;
}
