import { type Ledger, slugOf } from '@luze/domain';
import { refusalOf } from '../export-file.ts';
import type { Outcome, Verdict } from './verdict.ts';

export type CommitMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS';

/** A request the server refused, with its sentence; empty where it gave none. */
export class RefusedRequest extends Error {}

export const templateUrl = (ledger: Ledger): string => `/imports/${slugOf(ledger)}/template.xlsx`;
export const failedRowsUrl = (importId: string): string =>
  `/imports/${encodeURIComponent(importId)}/failed.xlsx`;

const sentenceIn = (text: string): string => {
  try {
    const body = JSON.parse(text) as { errors?: readonly { message?: string }[] };
    return body.errors?.[0]?.message ?? '';
  } catch {
    return '';
  }
};

/**
 * Sends a workbook to be looked at; nothing is written. XMLHttpRequest, because fetch tells nothing of an upload's way.
 * @param options.history rows from before the system, taken as they stood
 * @throws RefusedRequest with the server's sentence when the file is refused as a whole
 */
export function checkWorkbook(
  ledger: Ledger,
  file: File,
  options: { readonly language: string; readonly history: boolean },
  onProgress: (percent: number) => void,
): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports/${slugOf(ledger)}?dryRun=1${options.history ? '&history=1' : ''}`);
    request.setRequestHeader('x-luze', '1');
    request.setRequestHeader('accept-language', options.language);
    request.upload.onprogress = (event) =>
      event.lengthComputable && onProgress(Math.round((event.loaded / event.total) * 100));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as Verdict);
      else reject(new RefusedRequest(sentenceIn(request.responseText)));
    };
    request.onerror = () => reject(new RefusedRequest(''));
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

async function post(path: string, body: unknown, language: string): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'x-luze': '1', 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new RefusedRequest((await refusalOf(response)) ?? '');
  return response.json().catch(() => null);
}

/** What was written. @throws RefusedRequest */
export async function commitImport(
  importId: string,
  mode: CommitMode,
  language: string,
): Promise<Readonly<Record<Outcome, number>> | null> {
  const answer = await post(`/imports/${encodeURIComponent(importId)}/commit`, { mode }, language);
  return (answer as { counts?: Readonly<Record<Outcome, number>> } | null)?.counts ?? null;
}

/** An import carried out lately. */
export interface RecentImport {
  readonly importId: string;
  readonly fileName: string;
  readonly state: 'COMMITTED' | 'UNDONE';
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly person: string;
  readonly committedAt: string;
  readonly mayUndo: boolean;
}

/** The last imports of a ledger; none where they cannot be read: the page works without them. */
export async function readRecent(ledger: Ledger): Promise<readonly RecentImport[]> {
  const response = await fetch(`/imports/${slugOf(ledger)}/recent`).catch(() => null);
  return response?.ok === true ? ((await response.json()) as readonly RecentImport[]) : [];
}

/** @throws RefusedRequest when a row has been touched since */
export async function undoImport(importId: string, language: string): Promise<void> {
  await post(`/imports/${encodeURIComponent(importId)}/undo`, {}, language);
}
