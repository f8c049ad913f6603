import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { maySetFigure } from '@luze/permissions';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { type Question, ShortForm } from '../ui/short-form.tsx';
import { ObligationTemplates } from './obligation-templates.tsx';

const PARAMS = graphql(`
  query RuleParams {
    ruleParams { code label value unit steps effectiveFrom effectiveTo source isDefault }
  }
`);

type RuleParam = ResultOf<typeof PARAMS>['ruleParams'][number];

const SET = graphql(`
  mutation SetRuleParam($code: String!, $value: Float!, $effectiveFrom: Date!, $source: String!) {
    setRuleParam(code: $code, value: $value, effectiveFrom: $effectiveFrom, source: $source) { code }
  }
`);

/** The figure of each code in force on a day. */
const inForce = (params: readonly RuleParam[], day: string): ReadonlySet<RuleParam> => {
  const codes = new Set(params.map(({ code }) => code));
  const found = [...codes].map((code) =>
    params.find(
      (param) =>
        param.code === code &&
        param.effectiveFrom <= day &&
        (param.effectiveTo === null || day <= param.effectiveTo),
    ),
  );
  return new Set(found.filter((param) => param !== undefined));
};

/** A figure is typed, a step chosen by what it means. */
const valueQuestion = ({ steps }: RuleParam, label: string): Question =>
  steps.length === 0
    ? { name: 'value', label, kind: 'number', required: true }
    : {
        name: 'value',
        label,
        kind: 'choice',
        required: true,
        options: steps.map((step, value) => ({ value: String(value), label: step })),
      };

/** Figures of the rules with their dates of effect; a city sets new ones from a day on. */
export function RuleParamsPage() {
  const { t } = useWords('manage');
  const problem = useProblem();
  const client = useApolloClient();
  const { viewer } = useSession();
  const { today } = useReader();
  const { data, error, refetch } = useQuery(PARAMS, { fetchPolicy: 'cache-and-network' });
  const [setting, setSetting] = useState<RuleParam | null>(null);
  if (data === undefined)
    return error === undefined ? (
      <Skeleton active />
    ) : (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  const maySet = (code: string): boolean => maySetFigure(viewer.assignments, code);
  const setsAny = data.ruleParams.some(({ code }) => maySet(code));
  const now = inForce(data.ruleParams, today);
  return (
    <div className="lz-page">
      <PageHeader
        title={t('rules')}
        note={t('rulesNote')}
        extra={<a href="#templates">{t('templates')}</a>}
      />
      <ScrollBox className="lz-scroll" label={t('rules')}>
        <table className="lz-table lz-stack">
          <thead>
            <tr>
              <th scope="col">{t('parameter')}</th>
              <th scope="col" className="lz-right">
                {t('value')}
              </th>
              <th scope="col">{t('effective')}</th>
              <th scope="col">{t('source')}</th>
              <th scope="col">{t('status')}</th>
              {setsAny && (
                <th scope="col">
                  <span className="lz-hidden">{t('setValue')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {data.ruleParams.map((param) => (
              <tr key={`${param.code}${param.effectiveFrom}${param.isDefault}`} className="lz-row">
                <td>{param.label}</td>
                <td className="lz-right">
                  {param.steps[param.value] ?? `${param.value} ${t(`unit_${param.unit}`)}`}
                </td>
                <td>
                  {param.effectiveTo === null
                    ? t('fromDay', { from: param.effectiveFrom })
                    : t('fromTo', { from: param.effectiveFrom, to: param.effectiveTo })}
                </td>
                <td>{param.source}</td>
                <td>
                  {now.has(param) && <span className="lz-tag">{t('inForce')}</span>}{' '}
                  <span className="lz-muted">{param.isDefault ? t('isDefault') : t('isSet')}</span>
                </td>
                {setsAny && (
                  <td>
                    {now.has(param) && maySet(param.code) && (
                      <Button type="link" size="small" onClick={() => setSetting(param)}>
                        {t('setValue')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ObligationTemplates />
      {setting !== null && (
        <ShortForm
          title={t('setTitle', { label: setting.label })}
          questions={[
            valueQuestion(setting, t('value')),
            { name: 'effectiveFrom', label: t('effectiveFrom'), kind: 'day', required: true },
            { name: 'source', label: t('source'), kind: 'long', required: true, hint: t('sourceHint') },
          ]}
          initial={{
            value: setting.steps.length > 0 ? String(setting.value) : setting.value,
            effectiveFrom: today,
          }}
          submit={t('save')}
          cancel={t('cancel')}
          explain={problem}
          onSubmit={async ({ value, effectiveFrom, source }) => {
            await client.mutate({
              mutation: SET,
              variables: {
                code: setting.code,
                value: Number(value ?? 0),
                effectiveFrom: String(effectiveFrom ?? ''),
                source: String(source ?? ''),
              },
            });
            await refetch();
          }}
          onClose={() => setSetting(null)}
        />
      )}
    </div>
  );
}
