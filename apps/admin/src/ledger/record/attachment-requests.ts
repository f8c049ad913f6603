import { type Ledger, type SecurityMark, slugOf } from '@luze/domain';
import { refusalOf } from '../export-file.ts';

/** What a chooser offers; the server looks at the content as well. */
export const KINDS = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx';

export const fileUrl = (id: string): string => `/files/${encodeURIComponent(id)}`;

/** A size as people read it. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

async function send(path: string, init: RequestInit, language: string): Promise<string | null> {
  const headers = { ...(init.headers as Record<string, string>), 'x-luze': '1', 'accept-language': language };
  const response = await fetch(path, { ...init, method: 'POST', headers }).catch(() => null);
  if (response === null) return '';
  return response.ok ? null : ((await refusalOf(response)) ?? '');
}

/** @returns null once kept, else the server's sentence */
export function addFile(
  ledger: Ledger,
  recordId: string,
  file: File,
  securityMark: SecurityMark,
  language: string,
): Promise<string | null> {
  const body = new FormData();
  // The mark stands before the file: the server decides as the file comes in.
  body.append('securityMark', securityMark);
  body.append('file', file);
  return send(`/files/${slugOf(ledger)}/${encodeURIComponent(recordId)}`, { body }, language);
}

/** @returns null once gone, else the server's sentence */
export const removeFile = (id: string, language: string): Promise<string | null> =>
  send(`${fileUrl(id)}/remove`, { headers: { 'content-type': 'application/json' }, body: '{}' }, language);
