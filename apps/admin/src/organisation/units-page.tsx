import { useQuery } from '@apollo/client/react';
import { Input, Skeleton, Tree, type TreeDataNode } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { usePinyin } from '../ui/use-pinyin.ts';
import { UnitDetails } from './unit-details.tsx';
import { UNITS, type UnitFacts } from './unit-requests.ts';

const FEW = 40;

/** The tree of units, and beside it the one chosen. */
export function UnitsPage() {
  const { t } = useWords('manage');
  const problem = useProblem();
  const matches = usePinyin();
  const { data, error, refetch } = useQuery(UNITS, { fetchPolicy: 'cache-and-network' });
  const [params, setParams] = useSearchParams();
  const [sought, setSought] = useState('');
  const units = useMemo(() => data?.units ?? [], [data]);
  const tree = useMemo(() => treeOf(units, sought.trim(), matches), [units, sought, matches]);
  if (data === undefined)
    return error === undefined ? (
      <Skeleton active paragraph={{ rows: 10 }} />
    ) : (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  const chosen = units.find(({ id }) => id === params.get('unit')) ?? null;
  const own = units.filter(({ code }) => code !== null);
  return (
    <div className="lz-page">
      <PageHeader title={t('units')} note={t('unitsNote', { count: own.length })} />
      <div className="lz-two">
        <div className="lz-units">
          <Input
            allowClear
            value={sought}
            placeholder={t('unitSearch')}
            aria-label={t('unitSearch')}
            onChange={(event) => setSought(event.target.value)}
          />
          {tree.length === 0 && <p className="lz-empty">{t('noUnits')}</p>}
          {tree.length > 0 && (
            <Tree
              key={sought === '' ? 'all' : 'sought'}
              blockNode
              treeData={tree}
              selectedKeys={chosen === null ? [] : [chosen.id]}
              defaultExpandAll={sought !== '' || units.length <= FEW}
              defaultExpandedKeys={tree.map(({ key }) => key)}
              onSelect={(keys) => setParams(keys[0] === undefined ? {} : { unit: String(keys[0]) })}
            />
          )}
        </div>
        {chosen === null ? (
          <p className="lz-empty">{t('chooseUnit')}</p>
        ) : (
          <UnitDetails
            key={`${chosen.id}-${chosen.version}`}
            unit={chosen}
            onChanged={async (id) => {
              await refetch();
              setParams({ unit: id });
            }}
          />
        )}
      </div>
    </div>
  );
}

function treeOf(
  units: readonly UnitFacts[],
  sought: string,
  matches: (text: string, input: string) => boolean,
): TreeDataNode[] {
  const known = new Set(units.map(({ id }) => id));
  const node = (unit: UnitFacts): TreeDataNode | null => {
    const children = units
      .filter(({ parent }) => parent?.id === unit.id)
      .map(node)
      .filter((child) => child !== null);
    const isMatch =
      sought === '' ||
      matches(unit.name, sought) ||
      matches(unit.shortName ?? '', sought) ||
      (unit.code ?? '').toLowerCase().includes(sought.toLowerCase());
    if (!isMatch && children.length === 0) return null;
    return {
      key: unit.id,
      title: (
        <span lang="zh-CN" className={unit.active ? undefined : 'lz-muted'}>
          {unit.shortName ?? unit.name}
        </span>
      ),
      children,
    };
  };
  return units
    .filter(({ parent }) => parent === null || !known.has(parent.id))
    .map(node)
    .filter((top) => top !== null);
}
