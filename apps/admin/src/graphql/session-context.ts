import type { LedgerAbility } from '@luze/permissions';
import { createContext, useContext } from 'react';
import type { Instance, Viewer } from './session.ts';

/** Who is signed in where, and what can be done about it. */
export interface Session {
  readonly viewer: Viewer;
  readonly instance: Instance;
  readonly ability: LedgerAbility;
  /** Asks the server again who is signed in. */
  refresh(): Promise<void>;
  signOut(): Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the signed-in part of the page: a fault of the program */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no SessionContext above');
  return session;
}
