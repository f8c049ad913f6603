import { useQuery } from '@apollo/client/react';
import type { Level } from '@luze/domain';
import { TreeSelect } from 'antd';
import { graphql } from '../graphql/generated/index.ts';
import { usePinyin } from './use-pinyin.ts';

const UNITS = graphql(`
  query PickUnits {
    units(filter: { active: true }) { id name shortName level parent { id } path { id name } }
  }
`);

interface PickUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  readonly parent: { readonly id: string } | null;
  readonly path: readonly { readonly id: string; readonly name: string }[];
}

interface Node {
  readonly value: string;
  readonly title: string;
  readonly label: string;
  readonly selectable: boolean;
  readonly children: Node[];
}

interface Props {
  readonly id?: string;
  readonly value: string | null;
  /** Levels that may be chosen; others are there to find the way. */
  readonly levels?: readonly Level[];
  readonly placeholder?: string;
  readonly onChange: (unit: { readonly id: string; readonly name: string; readonly level: Level }) => void;
}

/** Chooses a unit of the reader's reach: search by name or pinyin initials; the choice shows its whole path. */
export function UnitPicker({ id, value, levels, placeholder, onChange }: Props) {
  const { data, loading } = useQuery<{ units: readonly PickUnit[] }>(UNITS);
  const matches = usePinyin();
  const units = data?.units ?? [];
  const known = new Set(units.map((unit) => unit.id));
  const nodesBelow = (parentId: string | null): Node[] =>
    units
      .filter((unit) =>
        parentId === null ? unit.parent === null || !known.has(unit.parent.id) : unit.parent?.id === parentId,
      )
      .map((unit) => ({
        value: unit.id,
        title: unit.shortName ?? unit.name,
        label: unit.path.map((step) => step.name).join(' / ') || unit.name,
        selectable: levels === undefined || levels.includes(unit.level),
        children: nodesBelow(unit.id),
      }));
  return (
    <TreeSelect<string, Node>
      {...(id === undefined ? {} : { id })}
      // Until the units are there, an id would stand where a name belongs.
      {...(value !== null && known.has(value) ? { value } : {})}
      placeholder={placeholder ?? ''}
      aria-label={placeholder}
      treeData={nodesBelow(null)}
      treeDefaultExpandAll={units.length < 60}
      showSearch={{ filterTreeNode: (search, node) => matches(String(node.title), search) }}
      treeNodeLabelProp="title"
      loading={loading}
      className="lz-unit-picker"
      onChange={(next) => {
        const unit = units.find((candidate) => candidate.id === next);
        if (unit !== undefined) onChange({ id: unit.id, name: unit.name, level: unit.level });
      }}
    />
  );
}
