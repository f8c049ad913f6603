import type { Ledger } from '@luze/domain';
import { Button, Dropdown } from 'antd';
import { useFullScreen } from '../../ui/use-full-screen.ts';
import { useWords } from '../words.ts';
import { ColumnSettings } from './column-settings.tsx';
import type { ListSettings } from './columns.ts';

interface Props {
  readonly ledger: Ledger;
  readonly settings: ListSettings;
  onSettings(settings: ListSettings): void;
  onRefresh(): void;
}

/** How the list looks: density, columns, the whole screen, and asking anew. */
export function ListTools({ ledger, settings, onSettings, onRefresh }: Props) {
  const { t } = useWords();
  const fullScreen = useFullScreen();
  return (
    <div className="lz-tools">
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          selectedKeys: [settings.dense ? 'compact' : 'comfortable'],
          items: [
            { key: 'comfortable', label: t('comfortable') },
            { key: 'compact', label: t('compact') },
          ],
          onClick: ({ key }) => onSettings({ ...settings, dense: key === 'compact' }),
        }}
      >
        <Button type="text" size="small">
          {t('density')}
        </Button>
      </Dropdown>
      <ColumnSettings ledger={ledger} settings={settings} onChange={onSettings} />
      {fullScreen.can && (
        <Button type="text" size="small" onClick={fullScreen.toggle}>
          {fullScreen.is ? t('fullScreenEnd') : t('fullScreen')}
        </Button>
      )}
      <Button type="text" size="small" onClick={onRefresh}>
        {t('refresh')}
      </Button>
    </div>
  );
}
