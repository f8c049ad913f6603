import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@luze/domain';

/** What an error needs to know of its request; libraries hand their errors over without it. */
export interface RequestScope {
  readonly language: Language;
  readonly requestId: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

export const enterRequestScope = (scope: RequestScope): void => scopes.enterWith(scope);
export const requestScope = (): RequestScope => scopes.getStore() ?? { language: 'zh-CN', requestId: '-' };
