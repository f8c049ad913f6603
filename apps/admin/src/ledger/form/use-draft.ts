import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';

const DRAFT = graphql(`
  query FormDraft($ledger: String!, $recordId: ID) {
    formDraft(ledger: $ledger, recordId: $recordId) { id content savedAt }
  }
`);
const SAVE = graphql(`
  mutation SaveFormDraft($ledger: String!, $recordId: ID, $content: JSON!) {
    saveFormDraft(ledger: $ledger, recordId: $recordId, content: $content) { id savedAt }
  }
`);
const DELETE = graphql(`
  mutation DeleteFormDraft($id: ID!) {
    deleteFormDraft(id: $id)
  }
`);

export interface StoredDraft {
  readonly id: string;
  readonly content: unknown;
  readonly savedAt: string;
}

const PAUSE_MS = 1_500;

/**
 * What was typed and not sent, kept on the server: looked up once, saved when the typing pauses, dropped when sent.
 * @param recordId null for a new record
 */
export function useDraft(ledger: Ledger, recordId: string | null) {
  const client = useApolloClient();
  const [found, setFound] = useState<StoredDraft | null>(null);
  const [saved, setSaved] = useState<{ id: string; savedAt: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<unknown>(null);
  const [save] = useMutation<{ saveFormDraft: { id: string; savedAt: string } }>(SAVE);
  const [remove] = useMutation(DELETE);

  useEffect(() => {
    let current = true;
    client
      .query<{ formDraft: StoredDraft | null }>({
        query: DRAFT,
        variables: { ledger: ledger.name, recordId },
        fetchPolicy: 'network-only',
      })
      .then(({ data }) => current && setFound(data?.formDraft ?? null))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [client, ledger, recordId]);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (waiting.current === null) return;
    const content = waiting.current;
    waiting.current = null;
    try {
      const { data } = await save({ variables: { ledger: ledger.name, recordId, content } });
      setSaved(data?.saveFormDraft ?? null);
      setFailed(false);
    } catch {
      // The draft is a kindness, the form itself is not lost: say so and let the reader go on.
      setFailed(true);
    }
  }, [save, ledger, recordId]);

  const keep = (content: unknown): void => {
    waiting.current = content;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  };

  const drop = async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    waiting.current = null;
    const id = saved?.id ?? found?.id;
    setFound(null);
    setSaved(null);
    if (id !== undefined) await remove({ variables: { id } });
  };

  // What was typed in the last second goes out when the page is left.
  useEffect(() => () => void flush(), [flush]);

  return { found, saved, failed, keep, flush, drop, forget: () => setFound(null) };
}
