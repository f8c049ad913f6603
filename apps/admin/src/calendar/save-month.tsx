import { type LocalDate, sentence } from '@luze/domain';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { saveFile } from '../ledger/export-file.ts';
import { useWords } from '../ledger/words.ts';

interface Props {
  readonly unitId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The month as a file for calendar programs, and the way to an address they fetch by themselves. */
export function SaveMonth({ unitId, from, to }: Props) {
  const { t, language } = useWords('calendar');
  const { message } = App.useApp();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const path = `/calendar.ics?${new URLSearchParams({ unit: unitId, from, to })}`;
    const refused = await saveFile(path, 'calendar.ics', language).catch(() => '');
    if (refused !== null) message.error(refused === '' ? sentence('UNAVAILABLE', language) : refused);
    setSaving(false);
  };
  return (
    <span className="lz-calendar-save">
      <Button size="small" loading={isSaving} onClick={() => void save()}>
        {t('save')}
      </Button>
      <Link to="/mine/calendar">{t('subscribe')}</Link>
    </span>
  );
}
