import type { FastifyReply } from 'fastify';
import { requireViewer } from '../context.ts';
import type { Routes } from '../route.ts';
import { downloadCalendar } from './download.service.ts';
import { subscribedCalendar } from './subscription.service.ts';

interface OfUnit {
  readonly Querystring: Readonly<Record<string, unknown>>;
}
interface ByToken {
  readonly Params: { readonly token: string };
}

/** Sends an iCalendar file; nobody on the way keeps it. */
const sendCalendar = (reply: FastifyReply, name: string, text: string): FastifyReply =>
  reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header(
      'content-disposition',
      `attachment; filename="calendar.ics"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(text);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The calendar for other programs: a month as a file, and what a subscription fetches. */
export const calendarRoutes: Routes = async (scope, { app, openContext }) => {
  scope.get<OfUnit>('/calendar.ics', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const { unit, from, to } = request.query;
    const file = await downloadCalendar(context, textOf(unit), { from: textOf(from), to: textOf(to) });
    return sendCalendar(reply, file.name, file.text);
  });

  scope.get<ByToken>('/calendars/:token.ics', async (request, reply) => {
    // Only counted as a request of its address: whoever is signed in there has no part in the answer.
    await openContext(request, reply);
    return sendCalendar(reply, 'luze.ics', await subscribedCalendar(app, request.params.token));
  });
};
