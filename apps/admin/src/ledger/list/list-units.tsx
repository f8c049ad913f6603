import { Input, Tree, type TreeDataNode } from 'antd';
import { useMemo, useState } from 'react';
import { usePinyin } from '../../ui/use-pinyin.ts';
import type { ListState } from '../list-state.ts';
import type { UnitCounts } from '../unit-counts.ts';
import { type TreeUnit, useUnits } from '../use-units.ts';
import { numberText } from '../value-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly state: ListState;
  readonly counts: UnitCounts | null;
  onPick(unit: string | null, own: boolean): void;
}

const OWN = 'own:';

/** The units with what each has; a click asks for one, a second click for all. */
export function ListUnits({ state, counts, onPick }: Props) {
  const { t } = useWords();
  const everyUnit = useUnits();
  const units = useMemo(() => everyUnit.filter(({ code }) => code !== null), [everyUnit]);
  const matches = usePinyin();
  const [sought, setSought] = useState('');
  const tree = useMemo(
    () => treeOf(units, sought, matches, counts, t('ownRows')),
    [units, sought, matches, counts, t],
  );
  const tops = units.filter((unit) => !units.some((other) => other.id === unit.parent?.id));
  const selected = state.unit === null ? [] : [state.own ? `${OWN}${state.unit}` : state.unit];
  return (
    <div className="lz-units">
      <Input
        value={sought}
        allowClear
        placeholder={t('unitSearch')}
        aria-label={t('unitSearch')}
        onChange={(event) => setSought(event.target.value)}
      />
      {units.length > 0 && (
        <Tree
          key={sought === '' ? 'all' : 'sought'}
          blockNode
          treeData={tree}
          selectedKeys={selected}
          defaultExpandAll={sought !== '' || units.length <= 40}
          defaultExpandedKeys={[...tops.map(({ id }) => id), ...(state.unit === null ? [] : [state.unit])]}
          onSelect={(keys) => {
            const key = String(keys[0] ?? '');
            if (key === '') onPick(null, false);
            else onPick(key.replace(OWN, ''), key.startsWith(OWN));
          }}
        />
      )}
    </div>
  );
}

/** Units as tree nodes with their figures; while something is sought, only what matches and what leads there. */
function treeOf(
  units: readonly TreeUnit[],
  sought: string,
  matches: (text: string, input: string) => boolean,
  counts: UnitCounts | null,
  ownLabel: string,
): TreeDataNode[] {
  const known = new Set(units.map(({ id }) => id));
  const node = (unit: TreeUnit): TreeDataNode | null => {
    const below = units.filter((other) => other.parent?.id === unit.id);
    const children = below.map(node).filter((child) => child !== null);
    const isMatch =
      sought.trim() === '' || matches(unit.name, sought.trim()) || matches(unit.shortName, sought.trim());
    if (!isMatch && children.length === 0) return null;
    const isTop = unit.parent === null || !known.has(unit.parent.id);
    const total =
      counts === null
        ? null
        : isTop && unit.level !== 'COUNTY' && unit.level !== 'BRANCH'
          ? counts.all
          : counts.under(unit.id);
    // A unit with branches owns rows of its own beside theirs; only the county does.
    const own =
      below.length > 0 && unit.level === 'COUNTY' && sought === '' && (counts?.own(unit.id) ?? 0) > 0;
    const ownNode: TreeDataNode[] = own
      ? [
          {
            key: `${OWN}${unit.id}`,
            title: <Title name={ownLabel} count={counts?.own(unit.id) ?? null} />,
            isLeaf: true,
          },
        ]
      : [];
    return {
      key: unit.id,
      title: <Title name={unit.shortName} full={unit.name} count={total} />,
      children: [...ownNode, ...children],
    };
  };
  return units
    .filter((unit) => unit.parent === null || !known.has(unit.parent.id))
    .map(node)
    .filter((top) => top !== null);
}

function Title({
  name,
  full,
  count,
}: {
  readonly name: string;
  readonly full?: string;
  readonly count: number | null;
}) {
  return (
    <span className="lz-unit-node">
      <span lang="zh-CN" title={full ?? name}>
        {name}
      </span>
      <span className="lz-count">{count === null || count === 0 ? '' : numberText(count)}</span>
    </span>
  );
}
