import {
  AREAS,
  fieldOf,
  type Label,
  type Language,
  LEVEL_LABELS,
  LEVELS,
  type Ledger,
  ROLE_LABELS,
  ROLES,
  type Role,
} from '@luze/domain';
import { LETTERS, type Letter, type MatrixRow, permissionMatrix } from '@luze/permissions';
import { Button, Popover } from 'antd';
import { Fragment } from 'react';
import { moveText } from '../ledger/marks.ts';
import { choicesOf } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';

const REACHES = ['ALL', 'SUB', 'OWN'] as const;

/** Who may do what with which ledger and how far: the same grants the rules are made of. */
export function PermissionMatrixPage() {
  const words = useWords('manage');
  const { t, label } = words;
  const { t: tShell } = useWords('shell');
  const rows = permissionMatrix();
  return (
    <div className="lz-page">
      <PageHeader
        title={t('permissions')}
        note={t('permissionsNote')}
        extra={
          <Button className="lz-no-print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        }
      />
      <p className="lz-legend">
        {REACHES.map((reach) => (
          <span key={reach}>
            <b>{t(`reachShort_${reach}`)}</b>
            {t(`reach_${reach}`)}
          </span>
        ))}
        <span>
          <b className="lz-masked">{t('reachShort_ALL')}</b>
          {t('maskedLegend')}
        </span>
        <span>{t('blankLegend')}</span>
      </p>
      <ScrollBox className="lz-scroll" label={t('permissions')}>
        <table className="lz-grants">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('ledger')}
              </th>
              {ROLES.map((role) => (
                <th key={role} scope="colgroup" colSpan={LETTERS.length} className="lz-role-start">
                  {label(ROLE_LABELS[role])}
                </th>
              ))}
            </tr>
            <tr>
              {ROLES.map((role) =>
                LETTERS.map((letter, at) => (
                  <th
                    key={`${role}${letter}`}
                    scope="col"
                    className={at === 0 ? 'lz-role-start' : undefined}
                    title={t(`letterLong_${letter}`)}
                  >
                    {t(`letter_${letter}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {AREAS.map((area) => (
              <Fragment key={area}>
                <tr>
                  <th scope="rowgroup" colSpan={1 + ROLES.length * LETTERS.length}>
                    {tShell(`area_${area}`)}
                  </th>
                </tr>
                {rows
                  .filter(({ ledger }) => ledger.area === area)
                  .map((row) => (
                    <MatrixLine key={nameOf(row, words)} row={row} />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="lz-muted lz-small">
        {LETTERS.map((letter) => `${t(`letter_${letter}`)} ${t(`letterLong_${letter}`)}`).join(
          t('semicolon'),
        )}
        {t('fullStop')}
        {t('matrixFoot')}
      </p>
    </div>
  );
}

interface Words {
  readonly language: Language;
  label(label: Label): string;
}

/** What a condition's value is called: a level, a state, or a choice of the field. */
function valueName(ledger: Ledger, column: string, value: unknown, { language, label }: Words): string {
  const level = LEVELS.find((one) => one === value);
  if (level !== undefined && !Object.hasOwn(ledger.fields, column)) return label(LEVEL_LABELS[level]);
  const state = column === 'state' ? ledger.states[String(value)] : undefined;
  if (state !== undefined) return label(state.label);
  const choice = choicesOf(fieldOf(ledger, column), language).find((one) => one.value === value);
  return choice?.label ?? String(value);
}

/** A ledger, or one kind of its rows: `安全隐患（重大）`. */
function nameOf({ ledger, when }: MatrixRow, words: Words): string {
  const { language, label } = words;
  const kinds = Object.entries(when ?? {}).map(([column, wanted]) =>
    [wanted]
      .flat()
      .map((value) => valueName(ledger, column, value, words))
      .join(' / '),
  );
  if (kinds.length === 0) return label(ledger.label);
  return language === 'en'
    ? `${label(ledger.label)} (${kinds.join(', ')})`
    : `${label(ledger.label)}（${kinds.join('、')}）`;
}

function MatrixLine({ row }: { readonly row: MatrixRow }) {
  const words = useWords('manage');
  return (
    <tr>
      <th scope="row">{nameOf(row, words)}</th>
      {ROLES.map((role) =>
        LETTERS.map((letter, at) => (
          <td key={`${role}${letter}`} className={at === 0 ? 'lz-role-start' : undefined}>
            <Cell row={row} role={role} letter={letter} />
          </td>
        )),
      )}
    </tr>
  );
}

function Cell({
  row,
  role,
  letter,
}: {
  readonly row: MatrixRow;
  readonly role: Role;
  readonly letter: Letter;
}) {
  const words = useWords('manage');
  const { t, label, language } = words;
  const cell = row.cells.find((candidate) => candidate.role === role && candidate.letter === letter);
  if (cell === undefined) return null;
  const title = t('cellTitle', {
    role: label(ROLE_LABELS[role]),
    letter: t(`letterLong_${letter}`),
    ledger: nameOf(row, words),
  });
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      title={title}
      content={
        <div className="lz-explanation">
          <p>{t('cellReach', { reach: t(`reach_${cell.reach}`) })}</p>
          {cell.moves.length > 0 && (
            <p>
              {t('cellMoves', {
                moves: cell.moves.map((move) => moveText(row.ledger, move, language)).join(t('join')),
              })}
            </p>
          )}
          {cell.masked && <p>{t('cellMasked')}</p>}
          {letter === 'A' && <p>{t('cellApproval')}</p>}
        </div>
      }
    >
      <button type="button" data-read={letter === 'R'} data-masked={cell.masked} aria-label={title}>
        {t(`reachShort_${cell.reach}`)}
      </button>
    </Popover>
  );
}
