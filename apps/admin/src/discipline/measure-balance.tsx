import {
  type Ledger,
  type LocalDate,
  labelOf,
  MEASURE_DIMENSIONS,
  type MeasureDimension,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { listPath } from '../ledger/list-path.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import type { TreeUnit } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { BarMatrix, type BarRow } from './bar-matrix.tsx';
import { measureLedgers, measuresCounted } from './integrity.ts';
import { type Measures, useMeasures } from './use-integrity.ts';

interface Props {
  readonly title: string;
  readonly dimension: MeasureDimension;
  readonly unit: TreeUnit;
  /** Units with a line of their own; one alone has none. */
  readonly lines: readonly TreeUnit[];
  readonly asOf: LocalDate;
}

/** How the measures of a year are spread over the values of a dimension, by ledger and by county. */
export function MeasureBalance({ title, dimension, unit, lines, asOf }: Props) {
  const { t, label } = useWords('discipline');
  const problem = useProblem();
  const { data, error } = useMeasures(dimension, unit.id, asOf);
  const values = Object.entries(MEASURE_DIMENSIONS[dimension]);
  const columns = values.map(([key, spec]) => ({ key, head: label(labelOf(spec, key)) }));
  return (
    <section>
      <h2>
        {title} <small>{t('measuresUnit')}</small>
      </h2>
      {error !== null ? (
        <p role="alert">{problem(error).message}</p>
      ) : data === null ? (
        <Skeleton active paragraph={{ rows: 6 }} />
      ) : data.length === 0 ? (
        <p className="lz-muted">{t('noMeasures')}</p>
      ) : (
        <div className="lz-balance">
          {lines.length > 1 && (
            <div>
              <h3>{t('byCounty')}</h3>
              <ByCounty title={title} columns={columns} lines={lines} measures={data} />
            </div>
          )}
          <div>
            <h3>{t('byLedger')}</h3>
            <ByLedger
              title={title}
              columns={columns}
              dimension={dimension}
              unit={unit}
              asOf={asOf}
              measures={data}
            />
          </div>
        </div>
      )}
      <p className="lz-note">{t('measuresNote')}</p>
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly head: string }[];
  readonly measures: readonly Measures[];
}

const sumOf = (measures: readonly Measures[]): number => measures.reduce((sum, { count }) => sum + count, 0);

/** A county's number opens its split by ledger on this page; from there each number opens its list. */
function ByCounty({ title, columns, lines, measures }: TableProps & { readonly lines: readonly TreeUnit[] }) {
  const { t } = useWords('discipline');
  const [params] = useSearchParams();
  const toUnit = (id: string): string => {
    const next = new URLSearchParams(params);
    next.set('unit', id);
    return `?${next.toString()}`;
  };
  const rowOf = (key: string, head: BarRow['head'], to: string | null, own: readonly Measures[]): BarRow => ({
    key,
    head,
    cells: columns.map((column) => ({
      count: sumOf(own.filter(({ value }) => value === column.key)),
      to,
    })),
  });
  const city = measures.filter(({ countyId }) => countyId === null);
  return (
    <BarMatrix
      label={`${title}: ${t('byCounty')}`}
      rowHead={t('unit')}
      columns={columns}
      nearest={t('opensSplit')}
      rows={[
        ...lines.map(({ id, shortName }) =>
          rowOf(
            id,
            <Link to={toUnit(id)} lang="zh-CN">
              {shortName}
            </Link>,
            toUnit(id),
            measures.filter(({ countyId }) => countyId === id),
          ),
        ),
        ...(city.length === 0 ? [] : [rowOf('city', t('cityOwn'), null, city)]),
      ]}
    />
  );
}

function ByLedger({
  title,
  columns,
  dimension,
  unit,
  asOf,
  measures,
}: TableProps & Pick<Props, 'dimension' | 'unit' | 'asOf'>) {
  const { t, label } = useWords('discipline');
  const reader = useReader();
  const toRows = (ledger: Ledger, value: string): string | null => {
    if (!reader.can('read', ledger)) return null;
    const counted = measuresCounted(ledger, unit.id, asOf);
    return listPath(ledger, { ...counted, fields: { ...counted.fields, [dimension]: value } });
  };
  return (
    <BarMatrix
      label={`${title}: ${t('byLedger')}`}
      rowHead={t('ledger')}
      columns={columns}
      rows={measureLedgers(reader, dimension).map((ledger) => ({
        key: ledger.name,
        head: label(ledger.label),
        cells: columns.map(({ key }) => ({
          count: sumOf(measures.filter((one) => one.ledger === ledger && one.value === key)),
          to: toRows(ledger, key),
        })),
      }))}
    />
  );
}
