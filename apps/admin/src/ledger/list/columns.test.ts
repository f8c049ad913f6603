import { ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  DEFAULT_SETTINGS,
  INDEX_WIDTH,
  parseSettings,
  pinColumns,
  pinnedColumns,
  shownColumns,
} from './columns.ts';

const words = { title: '事项', unit: '责任单位', county: '区县', state: '状态', light: '亮灯' };

describe.each(ledgers)('the columns of $name', (ledger) => {
  it('keep the number at the edge unless told otherwise', () => {
    expect(pinnedColumns(ledger, DEFAULT_SETTINGS)).toEqual([ledger.number.field]);
    expect(pinnedColumns(ledger, { ...DEFAULT_SETTINGS, pinned: [] })).toEqual([]);
  });

  it('stand with the pinned ones first, each where the one before it ends', () => {
    const settings = { ...DEFAULT_SETTINGS, columns: ['title', 'state', 'unit'], pinned: ['unit', 'state'] };
    const keys = shownColumns(ledger, settings);
    expect(keys).toEqual(['state', 'unit', 'title']);
    const columns = pinColumns(
      keys.map((key) => columnOf(ledger, key, 'zh-CN', words)),
      settings.pinned,
    );
    expect(columns.map(({ pinnedAt }) => pinnedAt)).toEqual([
      INDEX_WIDTH,
      INDEX_WIDTH + (columns[0]?.width ?? 0),
      null,
    ]);
  });

  it('are read back from what was kept, without what nobody knows', () => {
    const kept = { columns: ['unit', 'constructor'], pinned: ['unit', 7], dense: true };
    expect(parseSettings(ledger, kept)).toEqual({ columns: ['unit'], pinned: ['unit'], dense: true });
    expect(parseSettings(ledger, { columns: 'all' })).toEqual(DEFAULT_SETTINGS);
  });
});
