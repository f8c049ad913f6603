import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { XLSX_TYPE } from './write-book.ts';

/** Sends a workbook under its name; nobody on the way keeps it. */
export function sendWorkbook(reply: FastifyReply, name: string, content: Buffer | Readable): FastifyReply {
  return reply
    .header('content-type', XLSX_TYPE)
    .header(
      'content-disposition',
      `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(content);
}
