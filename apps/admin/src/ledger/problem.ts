import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ErrorCode } from '@luze/domain';
import { useWords } from './words.ts';

export interface ShownViolation {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A refused request in words: the API's sentence, the faults at their fields, the record as it now stands. */
export interface Problem {
  readonly code: ErrorCode | 'OFFLINE';
  readonly message: string;
  readonly violations: readonly ShownViolation[];
  readonly current: Readonly<Record<string, unknown>> | null;
}

interface Extensions {
  readonly code?: ErrorCode;
  readonly violations?: readonly ShownViolation[];
  readonly current?: Readonly<Record<string, unknown>>;
}

/** @param offline the sentence for a request that reached nobody */
export function problemOf(thrown: unknown, offline: string): Problem {
  if (!CombinedGraphQLErrors.is(thrown))
    return { code: 'OFFLINE', message: offline, violations: [], current: null };
  const [first] = thrown.errors;
  const extensions = (first?.extensions ?? {}) as Extensions;
  return {
    code: extensions.code ?? 'INTERNAL',
    message: first?.message ?? offline,
    violations: extensions.violations ?? [],
    current: extensions.current ?? null,
  };
}

export function useProblem(): (thrown: unknown) => Problem {
  const { sentence } = useWords();
  return (thrown) => problemOf(thrown, sentence('UNAVAILABLE'));
}
