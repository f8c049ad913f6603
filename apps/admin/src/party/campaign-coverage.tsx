import { useQuery } from '@apollo/client/react';
import { type Ledger, studyCampaign, VOIDED } from '@luze/domain';
import { Skeleton } from 'antd';
import { graphql } from '../graphql/generated/index.ts';
import { listPath } from '../ledger/list-path.ts';
import type { ListState } from '../ledger/list-state.ts';
import { useProblem } from '../ledger/problem.ts';
import type { LedgerDetail } from '../ledger/record.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { type CountedRecords, type CoverageLine, coverageLines, coverageTotal, rateOf } from './coverage.ts';
import './campaign.css';

const BY_COUNTY = graphql(`
  query CampaignByCounty($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {
    all: studyCampaignStats(filter: $all, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }
    reported: studyCampaignStats(filter: $reported, by: [COUNTY]) { county { id name shortName level } count targetHeads trainedHeads }
  }
`);
const BY_UNIT = graphql(`
  query CampaignByUnit($all: StudyCampaignFilter, $reported: StudyCampaignFilter) {
    all: studyCampaignStats(filter: $all, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }
    reported: studyCampaignStats(filter: $reported, by: [UNIT]) { unit { id name shortName level } count targetHeads trainedHeads }
  }
`);

interface Counted {
  readonly all: readonly CountedRecords[];
  readonly reported: readonly CountedRecords[];
}

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** How far a campaign has come in the units below the one of a record; absent on records of branches and other ledgers. */
export function CampaignCoverage({ ledger, record }: Props) {
  const isAbove =
    ledger.name === studyCampaign.name && record.unit !== null && record.unit.level !== 'BRANCH';
  const issueNo = String(record['issueNo'] ?? record['campaignNo'] ?? '');
  const isPassedDown = record['issueNo'] != null || record['targetOrgs'] != null;
  return isAbove && isPassedDown && record.unit !== null ? (
    <Coverage issueNo={issueNo} unitId={record.unit.id} isCity={record.unit.level === 'CITY'} />
  ) : null;
}

interface Scope {
  readonly issueNo: string;
  readonly unitId: string;
  /** Counties below a city, units within a county. */
  readonly isCity: boolean;
}

function Coverage({ issueNo, unitId, isCity }: Scope) {
  const { t } = useWords('party');
  const problem = useProblem();
  const ofCampaign = [{ issueNo: { eq: issueNo } }, { unit: { under: unitId } }, { state: { ne: VOIDED } }];
  const { data, error } = useQuery<Counted>(isCity ? BY_COUNTY : BY_UNIT, {
    variables: {
      all: { and: ofCampaign },
      reported: { and: [...ofCampaign, { reportedOn: { isNull: false } }] },
    },
    fetchPolicy: 'cache-and-network',
  });
  const lines = data === undefined ? null : coverageLines(data.all, data.reported);
  return (
    <section className="lz-facts lz-coverage">
      <h2>{t('coverage')}</h2>
      {error !== undefined && <p role="alert">{problem(error).message}</p>}
      {error === undefined && lines === null && <Skeleton active paragraph={{ rows: 4 }} />}
      {lines !== null && lines.length === 0 && <p className="lz-muted">{t('nobodyBelow')}</p>}
      {lines !== null && lines.length > 0 && (
        <>
          <Lines lines={lines} issueNo={issueNo} unitId={unitId} own={!isCity} />
          <p className="lz-note">{t('coverageNote')}</p>
        </>
      )}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly CoverageLine[];
  readonly issueNo: string;
  readonly unitId: string;
  /** A line is of its unit alone. */
  readonly own: boolean;
}

function Lines({ lines, issueNo, unitId, own }: LinesProps) {
  const { t } = useWords('party');
  return (
    <table className="lz-table">
      <caption className="lz-unseen">{t('coverageCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unit')}</th>
          <th scope="col">{t('rate')}</th>
          <th scope="col">{t('heads')}</th>
          <th scope="col">{t('reported')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line
            key={line.unit?.id}
            line={line}
            rows={{ unit: line.unit?.id ?? null, own }}
            issueNo={issueNo}
          />
        ))}
      </tbody>
      <tfoot>
        <Line line={coverageTotal(lines)} rows={{ unit: unitId }} issueNo={issueNo} />
      </tfoot>
    </table>
  );
}

interface LineProps {
  readonly line: CoverageLine;
  /** Whose records its numbers open. */
  readonly rows: Partial<ListState>;
  readonly issueNo: string;
}

function Line({ line, rows, issueNo }: LineProps) {
  const { t } = useWords('party');
  const rate = rateOf(line);
  const opens = (fields: Readonly<Record<string, string>> = {}): string =>
    listPath(studyCampaign, { ...rows, tab: 'all', fields: { issueNo, ...fields } });
  return (
    <tr>
      <th scope="row" lang={line.unit === null ? undefined : 'zh-CN'}>
        {line.unit?.shortName ?? t('all')}
      </th>
      <td>
        <div className="lz-coverage-rate">
          <span className="lz-coverage-track" aria-hidden="true">
            <span style={{ inlineSize: `${(rate ?? 0) * 100}%` }} />
          </span>
          <span>{rate === null ? DASH : `${numberText(rate * 100, 1)}%`}</span>
        </div>
      </td>
      <td>
        <FigureLink to={opens({ trainedHeads: '*' })}>{numberText(line.trainedHeads)}</FigureLink>/
        <FigureLink to={opens({ targetHeads: '*' })}>{numberText(line.targetHeads)}</FigureLink>
      </td>
      <td>
        <FigureLink to={opens({ reportedOn: '*' })}>{numberText(line.reported)}</FigureLink>/
        <FigureLink to={opens()}>{numberText(line.units)}</FigureLink>
      </td>
    </tr>
  );
}
