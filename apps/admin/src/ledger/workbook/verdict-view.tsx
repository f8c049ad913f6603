import { Checkbox, Pagination } from 'antd';
import { useState } from 'react';
import { LightGlyph } from '../../ui/light-chip.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { useWords } from '../words.ts';
import {
  columnsOf,
  countOf,
  OUTCOME_COLOURS,
  OUTCOMES,
  type Outcome,
  rowsUnder,
  type Verdict,
} from './verdict.ts';
import { VerdictTable } from './verdict-table.tsx';

const PAGE = 100;

/** The verdict: counts as filters, what was recognised, and the rows. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords('import');
  const { t: tLedger } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [onlyFaults, setOnlyFaults] = useState(false);
  const [page, setPage] = useState(1);
  const rows = rowsUnder(verdict, outcome, onlyFaults);
  const ignored = verdict.ignoredColumns ?? [];
  const show = (chosen: Outcome | null): void => {
    setOutcome(chosen);
    setPage(1);
  };
  return (
    <section>
      <div className="lz-verdict-line">
        <fieldset className="lz-tabs" aria-label={t('outcome')}>
          <button type="button" aria-pressed={outcome === null} onClick={() => show(null)}>
            {t('all')} <span className="lz-count">{countOf(verdict)}</span>
          </button>
          {OUTCOMES.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={outcome === name}
              onClick={() => show(name)}
              disabled={verdict.counts[name] === 0}
            >
              <LightGlyph colour={OUTCOME_COLOURS[name]} /> {t(`outcome_${name}`)}{' '}
              <span className="lz-count">{verdict.counts[name]}</span>
            </button>
          ))}
        </fieldset>
        <div className="lz-verdict-facts">
          <Checkbox
            checked={onlyFaults}
            onChange={(event) => {
              setOnlyFaults(event.target.checked);
              setPage(1);
            }}
          >
            {t('onlyFaults')}
          </Checkbox>
          <span className="lz-muted">
            {t('columnsKnown', { count: verdict.columns?.length ?? 0 })}
            {ignored.length > 0 &&
              t('columnsExtra', {
                count: ignored.length,
                names: ignored.map((name) => t('quoted', { name })).join(tLedger('listJoin')),
              })}
          </span>
        </div>
      </div>
      <ScrollBox className="lz-verdict-scroll" label={t('stepVerdict')}>
        <VerdictTable rows={rows.slice((page - 1) * PAGE, page * PAGE)} columns={columnsOf(verdict)} />
      </ScrollBox>
      {rows.length > PAGE && (
        <Pagination
          size="small"
          current={page}
          pageSize={PAGE}
          total={rows.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </section>
  );
}
