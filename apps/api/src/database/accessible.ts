import { rulesToAST } from '@casl/ability/extra';
import type { LedgerAbility } from '@luze/permissions';
import { placeholders } from './placeholders.ts';

/** A piece of a WHERE with its bound values. */
export interface Sql {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** A piece of SQL with the values of its placeholders, in their order. */
export const sql = (text: string, ...params: readonly unknown[]): Sql => ({ text, params });

export const NOTHING: Sql = { text: '1=0', params: [] };
export const EVERYTHING: Sql = { text: '1=1', params: [] };

export const allOf = (parts: readonly Sql[]): Sql => join(parts, ' AND ', EVERYTHING);
export const anyOf = (parts: readonly Sql[]): Sql => join(parts, ' OR ', NOTHING);

function join(parts: readonly Sql[], word: string, empty: Sql): Sql {
  if (parts.length === 0) return empty;
  if (parts.length === 1) return parts[0] as Sql;
  return {
    text: `(${parts.map((part) => part.text).join(word)})`,
    params: parts.flatMap((part) => part.params),
  };
}

/** A node of the tree CASL makes of its rules. */
interface Node {
  readonly operator: string;
  readonly value: unknown;
  readonly field?: string;
}

const bind = (value: unknown): unknown => {
  if (value === undefined || value === null) throw new TypeError('a permission condition without a value');
  return typeof value === 'boolean' ? Number(value) : value;
};

/** @throws TypeError for an operator no rule of ours uses: an unknown condition must never be dropped */
function translate(node: Node, columnOf: (property: string) => string): Sql {
  const children = (): Sql[] => (node.value as readonly Node[]).map((child) => translate(child, columnOf));
  const column = (): string => {
    if (node.field === undefined) throw new TypeError(`condition ${node.operator} without a column`);
    return columnOf(node.field);
  };
  switch (node.operator) {
    case 'and':
      return allOf(children());
    case 'or':
      return anyOf(children());
    case 'not': {
      const parts = children();
      return parts.length === 0
        ? EVERYTHING
        : { text: `NOT (${anyOf(parts).text})`, params: anyOf(parts).params };
    }
    case 'eq':
      return { text: `${column()} = ?`, params: [bind(node.value)] };
    case 'ne':
      return { text: `${column()} <> ?`, params: [bind(node.value)] };
    case 'in': {
      const values = node.value as readonly unknown[];
      return values.length === 0
        ? NOTHING
        : { text: `${column()} IN (${placeholders(values)})`, params: values.map(bind) };
    }
    default:
      throw new TypeError(`a permission condition uses ${node.operator}`);
  }
}

/**
 * The rows an ability opens for a verb, as a bound WHERE on the ledger's own columns.
 * No rule means no rows, never no filter.
 */
export function accessible(
  ability: LedgerAbility,
  action: string,
  subject: string,
  columnOf: (property: string) => string,
): Sql {
  const ast = rulesToAST(ability, action, subject) as Node | null;
  return ast === null
    ? NOTHING
    : Array.isArray(ast.value) && ast.value.length === 0
      ? EVERYTHING
      : translate(ast, columnOf);
}
