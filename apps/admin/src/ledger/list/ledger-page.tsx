import { createLabelOf, inLanguage, type Ledger } from '@luze/domain';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SplitPane } from '../../ui/split-pane.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { listParams } from '../list-state.ts';
import { BatchDrawer } from '../moves/batch-drawer.tsx';
import { type BatchMove, batchMoves, openBatchMoves } from '../moves/batch-moves.ts';
import { EachOutcomes } from '../moves/each-outcome.tsx';
import { MoveDrawer } from '../moves/move-drawer.tsx';
import type { EachDone } from '../moves/run-each.ts';
import { createPath, importPath } from '../names.ts';
import { useReader } from '../reader.ts';
import { RecordDrawer } from '../record/record-drawer.tsx';
import { unitCountsOf } from '../unit-counts.ts';
import { useUrgeSeveral } from '../urging/use-urge-several.ts';
import { useListCounts, useListRows, useListState } from '../use-list.ts';
import { useListSettings } from '../use-settings.ts';
import { useUnitName } from '../use-units.ts';
import { useWords } from '../words.ts';
import { mayImport } from '../workbook/may-import.ts';
import { BatchBar } from './batch-bar.tsx';
import { columnOf, pinColumns, pinnedColumns, shownColumns } from './columns.ts';
import { EmptyList } from './empty-list.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { LedgerCards } from './ledger-cards.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListHead } from './list-head.tsx';
import { ListTabs } from './list-tabs.tsx';
import { ListTools } from './list-tools.tsx';
import { ListUnits } from './list-units.tsx';
import { QueryRow } from './query-row.tsx';
import { ReportLinks } from './report-links.tsx';
import { useColumnWords } from './use-column-words.ts';
import './list.css';

interface Moving {
  readonly move: string;
  readonly id: string;
}

/** A ledger: whose rows, which of them, what about each, what next. */
export function LedgerPage({ ledger }: { readonly ledger: Ledger }) {
  const { t, language } = useWords();
  const reader = useReader();
  const navigate = useNavigate();
  const isPhone = usePhone();
  const [params, setParams] = useSearchParams();
  const { state, change, reset } = useListState(ledger);
  const { settings, change: changeSettings } = useListSettings(ledger);
  const keys = shownColumns(ledger, settings);
  const { rows, total, loading, error, refetch } = useListRows(ledger, state, keys);
  const counts = useListCounts(ledger, state);
  const columnWords = useColumnWords(ledger);
  const unitName = useUnitName(state.unit);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [batch, setBatch] = useState<BatchMove | null>(null);
  const [done, setDone] = useState<EachDone | null>(null);
  const openId = params.get('open');
  const canExport = reader.can('export', ledger);

  const search = listParams({ ...state, page: 1 }).toString();
  const at = openId === null ? -1 : rows.findIndex((row) => row.id === openId);
  const place = at < 0 ? null : { search, at: (state.page - 1) * state.size + at };
  const open = (id: string | null): void => {
    const next = new URLSearchParams(params);
    if (id === null) next.delete('open');
    else next.set('open', id);
    setParams(next, { replace: openId !== null });
  };
  // The list turns its page with the drawer, so that the row looked at is always among those shown.
  const go = (to: { id: string; at: number }): void => {
    const next = listParams({ ...state, page: Math.floor(to.at / state.size) + 1 });
    next.set('open', to.id);
    setParams(next, { replace: true });
  };
  const startMove = (move: string, record: { id: string }): void => setMoving({ move, id: record.id });
  const refresh = (): void => {
    void refetch();
    void counts.refetch();
  };
  const select = (ids: ReadonlySet<string>): void => {
    setSelected(ids);
    setEverything(false);
  };

  const columns = pinColumns(
    keys.map((key) => columnOf(ledger, key, language, columnWords)),
    pinnedColumns(ledger, settings),
  );
  const chosenRows = rows.filter((row) => selected.has(row.id));
  const chosen = chosenRows.map((row) => String(row[ledger.number.field]));
  const urging = useUrgeSeveral(ledger, chosenRows, (urged) => {
    setDone(urged);
    select(new Set());
  });
  const decidesSeveral = batchMoves(ledger).some((move) => reader.can(move, ledger));
  const main = (
    <section className="lz-list">
      <ListHead ledger={ledger} state={state} unitName={unitName} />
      <QueryRow
        key={listParams({ ...state, page: 1, sort: null }).toString()}
        ledger={ledger}
        state={state}
        onSearch={change}
        onReset={reset}
        tools={
          <>
            <ReportLinks ledger={ledger} unit={state.unit} />
            {mayImport(reader, ledger) && (
              <Button onClick={() => void navigate(importPath(ledger))}>{t('import')}</Button>
            )}
            {canExport && (
              <Button disabled={total === null || total === 0} onClick={() => setExporting(true)}>
                {t('export')}
              </Button>
            )}
            {reader.can('create', ledger) && (
              <Button type="primary" onClick={() => void navigate(createPath(ledger))}>
                {inLanguage(createLabelOf(ledger, reader.topLevel), language)}
              </Button>
            )}
          </>
        }
      />
      <div className="lz-tabs-line">
        <ListTabs ledger={ledger} state={state} counts={counts.data} />
        <ListTools ledger={ledger} settings={settings} onSettings={changeSettings} onRefresh={refresh} />
      </div>
      {done !== null && <EachOutcomes done={done} onClose={() => setDone(null)} />}
      {selected.size > 0 && total !== null && (
        <BatchBar
          ledger={ledger}
          moves={openBatchMoves(ledger, chosenRows)}
          count={selected.size}
          total={total}
          everything={everything}
          onEverything={() => setEverything(true)}
          onClear={() => select(new Set())}
          onExport={canExport ? () => setExporting(true) : null}
          onMove={setBatch}
          urgeable={urging.count}
          onUrge={urging.ask}
        />
      )}
      <div className="lz-rows" aria-busy={loading}>
        {error !== undefined && rows.length === 0 && (
          <p className="lz-empty" role="alert">
            {error.message}
          </p>
        )}
        {total === null && loading && <Skeleton active paragraph={{ rows: 8 }} />}
        {total === 0 && (
          <EmptyList
            ledger={ledger}
            state={state}
            unitName={unitName}
            onReset={reset}
            onAllUnits={() => change({ unit: null, own: false })}
          />
        )}
        {rows.length > 0 && isPhone && <LedgerCards ledger={ledger} rows={rows} onMove={startMove} />}
        {rows.length > 0 && !isPhone && (
          <LedgerTable
            ledger={ledger}
            rows={rows}
            columns={columns}
            state={state}
            dense={settings.dense}
            selected={canExport || decidesSeveral || reader.can('urge', ledger) ? selected : null}
            openId={openId}
            onSelect={select}
            onSort={(sort) => change({ sort })}
            onOpen={open}
            onMove={startMove}
          />
        )}
      </div>
      <ListFoot
        ledger={ledger}
        state={state}
        groups={counts.data?.shown ?? []}
        total={total}
        onPage={(page, size) => change({ page, size })}
      />
      {exporting && (
        <ExportDialog
          ledger={ledger}
          state={state}
          rows={rows}
          total={total ?? 0}
          columns={keys}
          chosen={everything ? [] : chosen}
          onClose={() => setExporting(false)}
        />
      )}
      {openId !== null && (
        <RecordDrawer
          ledger={ledger}
          id={openId}
          place={place}
          onGo={go}
          onClose={() => open(null)}
          onMove={(move) => setMoving({ move, id: openId })}
        />
      )}
      {batch !== null && (
        <BatchDrawer
          ledger={ledger}
          batch={batch}
          chosen={selected.size}
          onClose={() => setBatch(null)}
          onDone={(decided) => {
            setBatch(null);
            setDone(decided);
            select(new Set());
            refresh();
          }}
        />
      )}
      {moving !== null && (
        <MoveDrawer ledger={ledger} move={moving.move} id={moving.id} onClose={() => setMoving(null)} />
      )}
    </section>
  );
  if (isPhone) return main;
  const unitCounts = counts.data === null ? null : unitCountsOf(counts.data.byUnit);
  return (
    <SplitPane
      name={`${ledger.plural}-units`}
      side={<ListUnits state={state} counts={unitCounts} onPick={(unit, own) => change({ unit, own })} />}
    >
      {main}
    </SplitPane>
  );
}
