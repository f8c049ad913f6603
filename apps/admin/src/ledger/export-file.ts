import { type Ledger, type Report, type ReportScope, slugOf } from '@luze/domain';
import { fetchProved } from '../graphql/step-up.ts';
import type { Filter } from './list-filter.ts';

/** Rows above which a file is made in the background. */
export const BACKGROUND_ROWS = 5_000;
const POLL_MS = 2_000;

export interface ExportOrder {
  readonly filter: Filter;
  readonly columns: readonly string[];
  readonly reason: string;
}

/** Saves what the server sent under the name it gave. */
async function save(response: Response, otherwise: string): Promise<void> {
  const named = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = named === undefined ? otherwise : decodeURIComponent(named);
  link.click();
  URL.revokeObjectURL(url);
}

/** The sentence of a refused plain request, or null where it carries none. */
export async function refusalOf(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  const errors = (body as { errors?: readonly { message?: string }[] } | null)?.errors;
  return errors?.[0]?.message ?? null;
}

const headersIn = (language: string) => ({ 'x-luze': '1', 'accept-language': language });

const post = (path: string, order: object, language: string): Promise<Response> =>
  fetchProved(path, {
    method: 'POST',
    headers: { ...headersIn(language), 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });

/** Orders a computed workbook and saves it. @returns null once saved, else the server's sentence */
export async function exportReport(
  report: Report,
  order: ReportScope & { readonly reason: string },
  language: string,
): Promise<string | null> {
  const response = await post(`/exports/reports/${report.code}`, order, language);
  if (!response.ok) return (await refusalOf(response)) ?? '';
  await save(response, `${report.code}.xlsx`);
  return null;
}

/** Saves a file that is there to be fetched. @returns null once saved, else the server's sentence */
export async function saveFile(path: string, otherwise: string, language: string): Promise<string | null> {
  const response = await fetch(path, { headers: headersIn(language) });
  if (!response.ok) return (await refusalOf(response)) ?? '';
  await save(response, otherwise);
  return null;
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/**
 * Orders a workbook and saves it; above the limit the server prepares it and is asked until it is there.
 * @returns null once saved, else the server's sentence
 */
export async function exportRows(
  ledger: Ledger,
  order: ExportOrder,
  language: string,
  onBackground: () => void,
): Promise<string | null> {
  const file = `${slugOf(ledger)}.xlsx`;
  const headers = headersIn(language);
  const response = await post(`/exports/${slugOf(ledger)}`, order, language);
  if (!response.ok) return (await refusalOf(response)) ?? '';
  if (response.status !== 202) {
    await save(response, file);
    return null;
  }
  onBackground();
  const { jobId } = (await response.json()) as { jobId: string };
  for (;;) {
    await wait();
    const job = await fetch(`/exports/jobs/${encodeURIComponent(jobId)}`, { headers });
    if (!job.ok) return (await refusalOf(job)) ?? '';
    if (job.status === 202) continue;
    await save(job, file);
    return null;
  }
}
