import { useMutation, useQuery } from '@apollo/client/react';
import { OFFICE_LABELS, OFFICE_RIGHT_LABELS, OFFICES, type Office, rightsOfOffice } from '@luze/domain';
import { Alert, App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { AppointForm } from './appoint-form.tsx';
import { CONFIRM_OFFICER, END_OFFICE, OFFICERS, type OfficerFacts } from './officers-requests.ts';

/** The three offices of the platform: who holds which, what each may do, and who changes it. */
export function OfficersPage() {
  const { t, label } = useWords('manage');
  const problem = useProblem();
  const { viewer, refresh } = useSession();
  const { data, error, refetch } = useQuery(OFFICERS, { fetchPolicy: 'cache-and-network' });
  const [appointing, setAppointing] = useState<Office | null>(null);
  const officers = data?.officers;
  if (officers === undefined)
    return error === undefined ? (
      <Skeleton active paragraph={{ rows: 8 }} />
    ) : (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  const mayAppoint = viewer.officeRights.includes('APPOINT_OFFICERS');
  // Rights change with the offices: a vacant one's are the city's.
  const reload = async (): Promise<void> => {
    await Promise.all([refetch(), refresh()]);
  };
  return (
    <div className="lz-page">
      <PageHeader title={t('officers')} note={t('officersNote')} />
      {OFFICES.map((office) => {
        const own = officers.filter((each) => each.office === office);
        const rights = rightsOfOffice(office);
        return (
          <section key={office} className="lz-section">
            <h2>
              {label(OFFICE_LABELS[office])}
              {mayAppoint && (
                <Button onClick={() => setAppointing(office)}>
                  {t(office === 'SECURITY_OFFICER' ? 'proposeOfficer' : 'appointOfficer')}
                </Button>
              )}
            </h2>
            <p className="lz-muted">
              {rights.length === 0
                ? t('systemOfficerRights')
                : rights.map((right) => label(OFFICE_RIGHT_LABELS[right])).join(t('semicolon'))}
            </p>
            {!own.some(({ proposedBy }) => proposedBy === null) && (
              <Alert type="warning" title={t(rights.length === 0 ? 'officeVacant' : 'officeVacantCity')} />
            )}
            {own.map((officer) => (
              <OfficerLine key={officer.personId} officer={officer} onChanged={reload} />
            ))}
          </section>
        );
      })}
      {appointing !== null && (
        <AppointForm office={appointing} onDone={reload} onClose={() => setAppointing(null)} />
      )}
    </div>
  );
}

interface LineProps {
  readonly officer: OfficerFacts;
  onChanged(): Promise<void>;
}

function OfficerLine({ officer, onChanged }: LineProps) {
  const { t, label } = useWords('manage');
  const { viewer } = useSession();
  const { modal } = App.useApp();
  const [confirm] = useMutation(CONFIRM_OFFICER);
  const [end] = useMutation(END_OFFICE);
  const { personId, name, office, proposedBy } = officer;
  const isSelf = personId === viewer.person.id;
  const mayConfirm = viewer.officeRights.includes('CONFIRM_SECURITY_OFFICER') && !isSelf;
  const mayEnd =
    office === 'SECURITY_OFFICER' ? mayConfirm : viewer.officeRights.includes('APPOINT_OFFICERS');
  const act = useAct(onChanged);
  const askEnd = (): void => {
    modal.confirm({
      title: t('endOfficeAsk', { name, office: label(OFFICE_LABELS[office]) }),
      okText: t('endOffice'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => act(() => end({ variables: { personId } })),
    });
  };
  return (
    <p className="lz-line">
      <span>
        <strong lang="zh-CN">{name}</strong>{' '}
        {proposedBy !== null && <span className="lz-tag">{t('proposedBy', { name: proposedBy })}</span>}
      </span>
      {proposedBy !== null && mayConfirm && (
        <Button type="primary" onClick={() => void act(() => confirm({ variables: { personId } }))}>
          {t('confirmOfficer')}
        </Button>
      )}
      {proposedBy === null && mayEnd && !isSelf && (
        <Button type="text" danger onClick={askEnd}>
          {t('endOffice')}
        </Button>
      )}
    </p>
  );
}
