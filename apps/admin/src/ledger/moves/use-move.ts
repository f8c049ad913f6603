import { useMutation } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { useRef } from 'react';
import { forgetLists } from '../forget.ts';
import type { Values } from '../merge.ts';
import { operationsOf } from '../operations.ts';
import type { LedgerDetail } from '../record.ts';

/** The key of one submission: sent again unchanged it is the same one, so a lost answer is never a second move. */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef<{ content: string; key: string } | null>(null);
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}

/** Sends one move. @throws what the client throws; the caller words it. */
export function useMove(ledger: Ledger, move: string) {
  const keyOf = useIdempotencyKey();
  const [run, { loading }] = useMutation<{ saved: LedgerDetail }>(operationsOf(ledger).move(move));
  const send = async (id: string, version: number, input: Values): Promise<LedgerDetail | null> => {
    const variables = { id, version, input };
    const { data } = await run({
      variables: { ...variables, idempotencyKey: keyOf([move, variables]) },
      update: forgetLists(ledger),
    });
    return data?.saved ?? null;
  };
  return { send, loading };
}
