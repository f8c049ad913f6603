import type { Ledger } from '@luze/domain';
import { Button, Checkbox, Popover } from 'antd';
import { useWords } from '../words.ts';
import { allColumns, columnOf, type ListSettings, pinnedColumns, shownColumns } from './columns.ts';
import { useColumnWords } from './use-column-words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly settings: ListSettings;
  onChange(settings: ListSettings): void;
}

/** Which columns are shown, in which order, and which stay at the edge; kept on the server for the reader. */
export function ColumnSettings(props: Props) {
  const { t } = useWords();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Columns {...props} />}>
      <Button type="text" size="small">
        {t('columns')}
      </Button>
    </Popover>
  );
}

function Columns({ ledger, settings, onChange }: Props) {
  const { t, language } = useWords();
  const words = useColumnWords(ledger);
  const shown = shownColumns(ledger, settings);
  const hidden = allColumns(ledger).filter((key) => !shown.includes(key));
  const pinned = pinnedColumns(ledger, settings);
  const pin = (key: string): void =>
    onChange({
      ...settings,
      pinned: pinned.includes(key) ? pinned.filter((other) => other !== key) : [...pinned, key],
    });
  const keep = (columns: readonly string[]): void => onChange({ ...settings, columns });
  const move = (key: string, by: number): void => {
    const at = shown.indexOf(key);
    const next = shown.filter((other) => other !== key);
    next.splice(at + by, 0, key);
    keep(next);
  };
  return (
    <div className="lz-columns">
      <ul>
        {[...shown, ...hidden].map((key) => {
          const isShown = shown.includes(key);
          const at = shown.indexOf(key);
          return (
            <li key={key}>
              <Checkbox
                checked={isShown}
                disabled={isShown && shown.length === 1}
                onChange={() => keep(isShown ? shown.filter((other) => other !== key) : [...shown, key])}
              >
                {columnOf(ledger, key, language, words).heading}
              </Checkbox>
              {isShown && (
                <span>
                  <Button
                    type="text"
                    size="small"
                    aria-pressed={pinned.includes(key)}
                    onClick={() => pin(key)}
                  >
                    {pinned.includes(key) ? t('unpin') : t('pin')}
                  </Button>
                  <Button
                    type="text"
                    size="small"
                    disabled={at === 0}
                    aria-label={t('moveUp')}
                    onClick={() => move(key, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    type="text"
                    size="small"
                    disabled={at === shown.length - 1}
                    aria-label={t('moveDown')}
                    onClick={() => move(key, 1)}
                  >
                    ↓
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        type="link"
        size="small"
        disabled={settings.columns === null && settings.pinned === null}
        onClick={() => onChange({ ...settings, columns: null, pinned: null })}
      >
        {t('columnsDefault')}
      </Button>
    </div>
  );
}
