import {
  AppError,
  endTemplateFaults,
  inLanguage,
  type LocalDate,
  type NewTemplate,
  newTemplateFaults,
  OBLIGATION_TEMPLATES,
  type ObligationKind,
  type ObligationTemplate,
  refuseInvalid,
} from '@luze/domain';
import { kindsOpenedTo } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { isDuplicate } from '../database/faults.ts';
import { execute, insertRow, queryIn } from '../database/rows.ts';
import { obligationTemplateTable } from './obligation.entity.ts';
import type { ObligationTemplateType } from './template.type.ts';
import { readTemplates } from './templates.ts';

const isShipped = ({ id }: ObligationTemplate): boolean =>
  OBLIGATION_TEMPLATES.some((shipped) => shipped.id === id);

/** Every template with its days of effect, kind by kind, the latest first. @throws AppError UNAUTHENTICATED */
export async function readObligationTemplates(context: Context): Promise<ObligationTemplateType[]> {
  requireViewer(context);
  const kinds = OBLIGATION_TEMPLATES.map(({ kind }) => kind);
  return (await readTemplates(context.database.query))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.effectiveFrom.localeCompare(a.effectiveFrom),
    )
    .map((template) => ({
      ...template,
      source: inLanguage(template.source, context.language),
      isShipped: isShipped(template),
    }));
}

/**
 * A city right, as are the figures of the rules, for kinds the administrator's own duties open.
 * @param of the kind of a template; any where none is found yet
 * @throws AppError UNAUTHENTICATED, FORBIDDEN
 */
function requireCity(context: Context, of?: ObligationKind): void {
  const kinds = requireViewer(context)
    .assignments.filter(({ role }) => role === 'CITY_ADMIN')
    .flatMap(kindsOpenedTo);
  if (of === undefined ? kinds.length === 0 : !kinds.includes(of)) throw new AppError('FORBIDDEN');
}

/** A template as it is stored: without the name its kind and first day make. */
const rowOf = ({
  kind,
  frequency,
  filter,
  dueAfterDays,
  graceDays,
  effectiveFrom,
  effectiveTo,
  source,
}: NewTemplate): NewTemplate => ({
  kind,
  frequency,
  filter,
  dueAfterDays,
  graceDays,
  effectiveFrom,
  effectiveTo,
  source,
});

/** Writes under the templates as they are in the same transaction. @throws AppError CONFLICT when another wrote the same */
async function writing(
  context: Context,
  write: (tx: EntityManager, templates: readonly ObligationTemplate[]) => Promise<void>,
): Promise<boolean> {
  try {
    await context.database.transaction(async (tx) => write(tx, await readTemplates(queryIn(tx))));
  } catch (error) {
    throw isDuplicate(error) ? new AppError('CONFLICT') : error;
  }
  return true;
}

const audited = (
  tx: EntityManager,
  context: Context,
  action: string,
  detail: Readonly<Record<string, string | number>>,
  reason?: string,
): Promise<void> =>
  writeAudit(tx, context, {
    action,
    entity: 'ObligationTemplate',
    detail,
    ...(reason === undefined ? {} : { reason }),
  });

/**
 * Adds a template from a day on: what is owed for earlier periods stays as it is, later ones follow it from the next
 * generation on.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID (filter, dueAfterDays, graceDays, effectiveFrom, effectiveTo,
 * source), CONFLICT
 */
export function addObligationTemplate(context: Context, given: NewTemplate): Promise<boolean> {
  requireCity(context, given.kind);
  return writing(context, async (tx, templates) => {
    refuseInvalid(newTemplateFaults(given, templates, context.clock.today()));
    const row = rowOf({ ...given, source: given.source.normalize('NFC').trim() });
    await insertRow(tx, obligationTemplateTable, row);
    const { source, effectiveTo, ...detail } = row;
    const last = effectiveTo === null ? {} : { effectiveTo };
    await audited(tx, context, 'addObligationTemplate', { ...detail, ...last }, source);
  });
}

/** @throws AppError NOT_FOUND */
function templateOf(templates: readonly ObligationTemplate[], id: string): ObligationTemplate {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new AppError('NOT_FOUND');
  return found;
}

/**
 * Ends a template with a day; one that is shipped is ended for this installation.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID (effectiveTo), CONFLICT
 */
export function endObligationTemplate(
  context: Context,
  id: string,
  effectiveTo: LocalDate,
): Promise<boolean> {
  requireCity(context);
  return writing(context, async (tx, templates) => {
    const template = templateOf(templates, id);
    requireCity(context, template.kind);
    refuseInvalid(endTemplateFaults(template, templates, effectiveTo, context.clock.today()));
    if (isShipped(template))
      await insertRow(
        tx,
        obligationTemplateTable,
        rowOf({ ...template, effectiveTo, source: template.source.zh }),
      );
    else {
      const changed = await execute(
        tx,
        'UPDATE obligation_template SET effective_to = ? WHERE kind = ? AND effective_from = ? AND effective_to IS NULL',
        [effectiveTo, template.kind, template.effectiveFrom],
      );
      if (changed !== 1) throw new AppError('CONFLICT');
    }
    await audited(tx, context, 'endObligationTemplate', { template: id, effectiveTo });
  });
}

/**
 * Takes a template back that has not begun, as if it had not been added.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID (id) for one that has begun or is shipped, CONFLICT
 */
export function withdrawObligationTemplate(context: Context, id: string): Promise<boolean> {
  requireCity(context);
  return writing(context, async (tx, templates) => {
    const template = templateOf(templates, id);
    requireCity(context, template.kind);
    if (isShipped(template)) refuseInvalid([{ field: 'id', code: 'TEMPLATE_SHIPPED' }]);
    if (template.effectiveFrom <= context.clock.today())
      refuseInvalid([{ field: 'id', code: 'TEMPLATE_BEGUN' }]);
    const { kind, effectiveFrom } = template;
    const gone = await execute(tx, 'DELETE FROM obligation_template WHERE kind = ? AND effective_from = ?', [
      kind,
      effectiveFrom,
    ]);
    if (gone !== 1) throw new AppError('CONFLICT');
    await audited(tx, context, 'withdrawObligationTemplate', { template: id });
  });
}
