import {
  isAtOrAbove,
  type Level,
  type MeetingLine,
  meetingLine,
  meetingsDue,
  meetingTotal,
  type ObligationKind,
  owedOf,
  REPORTED_MEETINGS,
  type ReportScope,
  type StatusCounts,
  shareLight,
  shareOf,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useUnits } from '../ledger/use-units.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { LightChip } from '../ui/light-chip.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { OWED, obligationsPath } from './obligation-state.ts';
import { useObligationWords } from './obligation-words.ts';
import { useByUnit } from './use-obligations.ts';
import './obligation.css';

/** L03 on the screen: the lines of its workbook, each number opening its rows. */
export function MeetingFigures({ scope }: { readonly scope: ReportScope }) {
  const { t } = useWords('obligation');
  const { kindText } = useObligationWords();
  const problem = useProblem();
  const { today, home } = useReader();
  const units = useUnits();
  const span = meetingsDue(scope, today);
  const unitId = scope.unitId ?? home?.id ?? null;
  const { lines, error } = useByUnit(
    span === null ? null : unitId,
    { from: span?.from ?? today, to: span?.to ?? today },
    span?.asOf ?? today,
  );
  if (span === null) return <p className="lz-empty">{t('notBegun', { day: scope.from })}</p>;
  if (error !== undefined) return <p role="alert">{problem(error).message}</p>;
  if (lines === null || unitId === null) return <Skeleton active paragraph={{ rows: 8 }} />;
  const asked = units.find(({ id }) => id === unitId);
  const total = meetingTotal({ id: unitId, name: t('sum') }, lines);
  const isOneLine = asked !== undefined && isAtOrAbove('COUNTY', asked.level as Level);
  const shown = isOneLine
    ? [{ ...total, unit: { id: unitId, name: asked.shortName } }]
    : lines.map((line) => meetingLine({ ...line, unit: { id: line.unit.id, name: line.unit.shortName } }));
  const row = { due: `${span.from}..${span.to}`, asOf: span.asOf };
  return (
    <ScrollBox className="lz-scroll" label={t('meetingCaption')}>
      <table className="lz-table lz-meetings">
        <caption className="lz-unseen">{t('meetingCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('branches')}</th>
            {REPORTED_MEETINGS.map((type) => (
              <th key={type} scope="col">
                {kindText(type)}
              </th>
            ))}
            <th scope="col">{t('wholeShare')}</th>
            <th scope="col">{t('lightHead')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.unit.id} line={line} {...row} />
          ))}
        </tbody>
        {shown.length > 1 && (
          <tfoot>
            <Line line={total} {...row} />
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

interface LineProps {
  readonly line: MeetingLine;
  readonly due: string;
  readonly asOf: string;
}

function Line({ line: { unit, branches, byKind, whole }, due, asOf }: LineProps) {
  const { t } = useWords('obligation');
  const light = shareLight(shareOf(whole));
  const opens = { unit: unit.id, due, asOf };
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {unit.name}
      </th>
      <td>{numberText(branches)}</td>
      {REPORTED_MEETINGS.map((type) => (
        <td key={type}>
          <Share counts={byKind[type]} kinds={[type]} {...opens} />
        </td>
      ))}
      <td>
        <Share counts={whole} kinds={REPORTED_MEETINGS} {...opens} />
      </td>
      <td>{light === null ? DASH : <LightChip colour={light}>{t(`light_${light}`)}</LightChip>}</td>
    </tr>
  );
}

interface ShareProps {
  readonly counts: StatusCounts;
  readonly kinds: readonly ObligationKind[];
  readonly unit: string;
  readonly due: string;
  readonly asOf: string;
}

/** `58/64` over `90.6%`. */
function Share({ counts, ...opens }: ShareProps) {
  const share = shareOf(counts);
  if (share === null) return <span className="lz-muted">{DASH}</span>;
  return (
    <>
      <FigureLink to={obligationsPath({ ...opens, statuses: ['FULFILLED'] })}>
        {numberText(counts.fulfilled)}
      </FigureLink>
      /
      <FigureLink to={obligationsPath({ ...opens, statuses: OWED })}>{numberText(owedOf(counts))}</FigureLink>
      <small>{numberText(share * 100, 1)}%</small>
    </>
  );
}
