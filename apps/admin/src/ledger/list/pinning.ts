import type { ListColumn } from './columns.ts';

/** What a cell needs to stand right and to stay where its column is pinned. */
export function pinning({ right, pinnedAt }: ListColumn): {
  readonly className?: string;
  readonly style?: { readonly insetInlineStart: number };
} {
  const names = [...(right ? ['lz-right'] : []), ...(pinnedAt === null ? [] : ['lz-pinned'])];
  return {
    ...(names.length === 0 ? {} : { className: names.join(' ') }),
    ...(pinnedAt === null ? {} : { style: { insetInlineStart: pinnedAt } }),
  };
}
