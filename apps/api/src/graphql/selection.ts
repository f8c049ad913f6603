import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** True when a query may want one of these fields right below the field being resolved; `@skip` is not asked. */
export function asksFor(info: Selecting, names: ReadonlySet<string>): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((node) => {
      if (node.kind === 'Field') return names.has(node.name.value);
      if (node.kind === 'InlineFragment') return within(node.selectionSet);
      return within(info.fragments[node.name.value]?.selectionSet);
    }) === true;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
