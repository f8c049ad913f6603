import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgers } from '@luze/domain';
import {
  astFromValue,
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  print,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../src/tables.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  for (const caller of CALLERS) await server.as(caller);
});
afterAll(() => server.close());

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
type Kind = 'query' | 'mutation';
type Root = { readonly kind: Kind; readonly field: GraphQLField<unknown, unknown> };
const rootsOf = (kind: Kind): Root[] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
    (field) => ({ kind, field }),
  );
const roots = [...rootsOf('query'), ...rootsOf('mutation')];
const isOfLedger = ({ field }: Root): boolean =>
  ledgers.some(
    ({ name, plural }) => field.name.toLowerCase().includes(name.toLowerCase()) || field.name === plural,
  );

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: '987654321',
  String: 'x',
  Int: 1,
  Boolean: false,
  Date: '2021-12-31',
  Float: 1,
  JSON: 'x',
};

/** The least an argument may be: what may be left out is. */
function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return needed(type.ofType as GraphQLInputType);
  return undefined;
}
function needed(type: GraphQLInputType): unknown {
  if (isListType(type)) return [needed(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        const value = least(field.type);
        return value === undefined ? [] : [[field.name, value]];
      }),
    );
  return SCALARS[getNamedType(type).name];
}

function requestOf({ kind, field }: Root): string {
  const given = field.args.flatMap((arg) => {
    const value = least(arg.type);
    const literal = value === undefined ? null : astFromValue(value, arg.type);
    return literal == null ? [] : [`${arg.name}: ${print(literal)}`];
  });
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${kind} { ${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`;
}

const CALLERS = [
  'plat.system',
  'plat.security',
  'plat.audit',
  'auditor',
  'sz.b07',
  'sz.secretary',
  'city.admin',
] as const;
/**
 * For the least of requests about what is not there: + answers, - forbidden, 0 not found, ! invalid; one sign for each
 * caller, in their order. A new root enters here with what it shall answer.
 */
const DECLARED: Readonly<Record<string, string>> = {
  appointOfficer: '-0-----',
  askReveal: '0000000',
  auditLog: '--++-++',
  auditProof: '--00-00',
  auditSeal: '--++-++',
  calendar: '0000000',
  calendarSubscription: '+++++++',
  makeCalendarSubscription: '+++++++',
  revokeCalendarSubscription: '+++++++',
  caseReminders: '------+',
  addObligationTemplate: '------!',
  casesCounted: '---+--+',
  caseReview: '---+--+',
  changePassword: '!!!!!!!',
  checkAuditCheckpoint: '--!!-!!',
  closeUnit: '------0',
  confirmAssignment: '-0-----',
  confirmOfficer: '--0----',
  confirmTotp: '!!!!!!!',
  createAccount: '-0---00',
  createDelegation: '!!!!!!!',
  createPerson: '-----!!',
  createUnit: '------!',
  deactivatePerson: '-0---00',
  decideReveal: '0000000',
  decideExemption: '-----00',
  deleteFormDraft: '0000000',
  endAssignment: '-----00',
  disciplineStatistics: '---!!!!',
  endObligationTemplate: '------0',
  endDelegation: '0000000',
  endOffice: '-0-----',
  endTotp: '0000000',
  endTotpOfPerson: '-0-----',
  escalated: '---++++',
  explainAccess: '-0-0000',
  formDraft: '0000000',
  formDrafts: '+++++++',
  grantAssignment: '-----!!',
  hideReveal: '0000000',
  indicator: '!!!!!!!',
  indicators: '---0000',
  instance: '+++++++',
  listSettings: '0000000',
  markNotificationsRead: '+++++++',
  moveUnit: '------0',
  mySessions: '+++++++',
  notifications: '+++++++',
  obligationTemplates: '+++++++',
  obligations: '---++++',
  obligationsByUnit: '---0000',
  officers: '+++---+',
  openReveal: '0000000',
  people: '-+-++++',
  person: '-0-0000',
  requestExemption: '----000',
  resetPassword: '-0---00',
  emptyings: '------+',
  proposeEmptying: '------!',
  consentEmptying: '------!',
  refuseEmptying: '------!',
  reveals: '0000000',
  revealsToDecide: '+++++++',
  revokeSession: '0000000',
  ruleParams: '+++++++',
  saveFormDraft: '0000000',
  saveListSettings: '0000000',
  setBusinessDay: '!!!-!!!',
  setRuleParam: '------!',
  startTotp: '+++++++',
  stepUp: '!!!!!!!',
  unit: '0000000',
  units: '+++++++',
  unreadNotifications: '+++++++',
  updatePerson: '-0---00',
  updateUnit: '-----00',
  verifyAudit: '--++---',
  viewer: '+++++++',
  withdrawObligationTemplate: '------0',
  whatPersonSees: '-0-0000',
  askMailAddress: '!!!!!!!',
  chooseDigest: '+++++++',
  confirmMailAddress: '!!!!!!!',
  forgetMailAddress: '+++++++',
  mailSettings: '+++++++',
  createRobot: '-----00',
  removeRobot: '-----00',
  robots: '-----++',
  testRobot: '-----00',
  updateRobot: '-----00',
  urge: '0000000',
  urgings: '0000000',
  workbench: '+++++++',
};

/** What answers before anybody has signed in. */
const OPEN = ['instance', 'viewer', 'signOut'];
const CODES: Readonly<Record<string, string>> = {
  answers: '+',
  FORBIDDEN: '-',
  NOT_FOUND: '0',
  INVALID: '!',
  UNAUTHENTICATED: '?',
};

async function outcome(root: Root, caller: string): Promise<string> {
  const client = caller === 'nobody' ? server.anonymous : await server.as(caller);
  const { errors } = await client.ask(requestOf(root));
  return errors.length === 0 ? 'answers' : String(errors[0]?.extensions['code']);
}

/** A hash of each table, so that a difference names the table and not its rows. */
async function digest(): Promise<Readonly<Record<string, string>>> {
  // Signing in, the record of acts and what is one's own (read marks, settings, drafts, the second factor, the calendar's address) are no business rows.
  const own =
    /^(audit|session|sign_in_attempt|notification|list_settings|form_draft|calendar_subscription|lease|outbox|second_factor|recovery_code)$/;
  const names = tables.entities
    .map(({ options }) => options.tableName ?? '')
    .filter((name) => !own.test(name));
  expect(names.length).toBeGreaterThan(10);
  const hashes: Record<string, string> = {};
  for (const name of names) {
    const rows = await server.database.query(`SELECT * FROM \`${name}\` ORDER BY 1`);
    hashes[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
  return hashes;
}

describe('every root of the API', () => {
  it('asks who it is, but for the few that come before signing in', async () => {
    expect(roots.length).toBeGreaterThan(50);
    for (const root of roots)
      expect(await outcome(root, 'nobody'), requestOf(root)).toBe(
        OPEN.includes(root.field.name) ? 'answers' : 'UNAUTHENTICATED',
      );
  });

  it('answers each caller as declared, and leaves everything as it was', async () => {
    const before = await digest();
    const said: Record<string, string> = {};
    for (const root of roots.filter((candidate) => !isOfLedger(candidate))) {
      if (/^sign(In|Out)$/.test(root.field.name)) continue;
      const codes: string[] = [];
      for (const caller of CALLERS) {
        const code = await outcome(root, caller);
        codes.push(CODES[code] ?? code);
      }
      said[root.field.name] = codes.join('');
    }
    expect(said).toEqual(DECLARED);
    expect(await digest()).toEqual(before);
  }, 120_000);

  it('of a ledger is closed to the offices of the platform, and to an auditor who would write', async () => {
    const before = await digest();
    for (const root of roots.filter(isOfLedger)) {
      for (const caller of ['plat.system', 'plat.security', 'plat.audit'])
        expect(await outcome(root, caller), `${caller} ${requestOf(root)}`).toBe('FORBIDDEN');
      if (root.kind === 'mutation')
        expect(await outcome(root, 'auditor'), requestOf(root)).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    }
    expect(await digest()).toEqual(before);
  }, 120_000);
});
