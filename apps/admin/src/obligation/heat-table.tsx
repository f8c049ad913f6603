import { type LocalDate, type ObligationKind, owedOf } from '@luze/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { LightGlyph } from '../ui/light-chip.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import {
  type HeatCell,
  heatCells,
  heatLight,
  heatText,
  heatWhole,
  monthsOf,
  overUntil,
  spanOfMonth,
} from './heat.ts';
import type { UnitLine } from './obligation-requests.ts';
import { OWED, obligationsPath } from './obligation-state.ts';
import { useByUnit } from './use-obligations.ts';

interface Shown {
  readonly kinds: readonly ObligationKind[];
  readonly asOf: LocalDate;
}

interface Props extends Shown {
  readonly lines: readonly UnitLine[];
  /** The unit all lines stand below. */
  readonly unit: { readonly id: string; readonly name: string };
}

/** Units by months: met of owed, with the light of the share; each number opens exactly its rows. */
export function HeatTable({ lines, unit, kinds, asOf }: Props) {
  const { t } = useWords('obligation');
  return (
    <ScrollBox className="lz-scroll" label={t('heatCaption')}>
      <table className="lz-table lz-heat">
        <caption className="lz-unseen">{t('heatCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {monthsOf(asOf).map((month) => (
              <th key={month} scope="col">
                {t('month', { month: Number(month.slice(5)) })}
              </th>
            ))}
            <th scope="col">{t('yearSoFar')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <UnitRow key={`${line.unit.id} ${line.own}`} line={line} depth={0} kinds={kinds} asOf={asOf} />
          ))}
        </tbody>
        {lines.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <Cells lines={lines} unit={unit} own={false} kinds={kinds} asOf={asOf} />
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

/** A unit's row; a county opens to the rows of its branches. */
function UnitRow({ line, depth, ...shown }: Shown & { readonly line: UnitLine; readonly depth: number }) {
  const { t } = useWords('obligation');
  const [open, setOpen] = useState(false);
  const { unit, own } = line;
  const canOpen = !own && unit.level !== 'BRANCH';
  const name = own ? t('ownOffice', { unit: unit.shortName }) : unit.shortName;
  return (
    <>
      <tr data-depth={depth}>
        <th scope="row" lang="zh-CN" style={{ paddingInlineStart: 10 + depth * 16 }}>
          {canOpen ? (
            <Button
              type="text"
              size="small"
              className="lz-heat-open"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <span className="lz-chevron" aria-hidden="true" data-open={open} />
              {name}
            </Button>
          ) : (
            name
          )}
        </th>
        <Cells lines={[line]} unit={{ id: unit.id, name }} own={own} {...shown} />
      </tr>
      {open && <RowsBelow unit={unit.id} depth={depth + 1} {...shown} />}
    </>
  );
}

function RowsBelow({ unit, depth, ...shown }: Shown & { readonly unit: string; readonly depth: number }) {
  const { t } = useWords();
  const problem = useProblem();
  const year = shown.asOf.slice(0, 4);
  const { lines, error } = useByUnit(unit, { from: `${year}-01-01`, to: `${year}-12-31` }, shown.asOf);
  if (lines === null)
    return (
      <tr>
        <td colSpan={14} role="status">
          {error === undefined ? t('loading') : problem(error).message}
        </td>
      </tr>
    );
  return lines.map((line) => (
    <UnitRow key={`${line.unit.id} ${line.own}`} line={line} depth={depth} {...shown} />
  ));
}

interface CellsProps extends Shown {
  readonly lines: readonly UnitLine[];
  readonly unit: { readonly id: string; readonly name: string };
  readonly own: boolean;
}

function Cells({ lines, unit, own, kinds, asOf }: CellsProps) {
  const { t } = useWords('obligation');
  const cells = heatCells(lines, kinds, asOf);
  const until = overUntil(asOf);
  const to = (due: string): string =>
    obligationsPath({ unit: unit.id, own, kinds, statuses: OWED, due, asOf });
  return (
    <>
      {monthsOf(asOf).map((month, at) => {
        const { from, to: last } = spanOfMonth(month);
        const words = t('month', { month: Number(month.slice(5)) });
        return (
          <Cell
            key={month}
            cell={cells[at] as HeatCell}
            head={words}
            unit={unit.name}
            to={to(`${from}..${last}`)}
          />
        );
      })}
      <Cell
        cell={heatWhole(cells)}
        head={t('yearSoFar')}
        unit={unit.name}
        to={to(`${asOf.slice(0, 4)}-01-01..${until ?? asOf}`)}
        isSum
      />
    </>
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly head: string;
  readonly unit: string;
  readonly to: string;
  readonly isSum?: boolean;
}

function Cell({ cell, head, unit, to, isSum = false }: CellProps) {
  const { t } = useWords('obligation');
  const text = heatText(cell);
  const light = heatLight(cell);
  const { fulfilled, late, overdue, pending, exempt } = cell.counts;
  const owed = owedOf(cell.counts);
  if (text === null)
    return (
      <td
        data-head={head}
        className="lz-muted"
        title={exempt > 0 ? t('exemptOnly', { count: exempt }) : t('nothingOwed')}
      >
        {DASH}
      </td>
    );
  const words = t('cellWords', {
    unit,
    head,
    fulfilled,
    owed,
    late,
    overdue,
    pending,
    exempt,
  });
  return (
    <td data-head={head} data-light={light ?? undefined} {...(isSum ? { 'data-sum': true } : {})}>
      <Link to={to} title={words}>
        {light !== null && <LightGlyph colour={light} />}
        <span>{text}</span>
        {isSum && <small>{numberText((fulfilled / owed) * 100, 1)}%</small>}
        <span className="lz-unseen">
          {light === null ? words : t('cellWithLight', { words, light: t(`light_${light}`) })}
        </span>
      </Link>
    </td>
  );
}
