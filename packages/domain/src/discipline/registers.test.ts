import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lightDaysOf } from '../ledger/light.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { appointmentProcedureCheck } from './appointment-procedure-check.ts';
import { eightRulesItem } from './eight-rules-item.ts';
import { giftHandIn } from './gift-hand-in.ts';
import { institutionRule } from './institution-rule.ts';
import { integrityRiskPoint } from './integrity-risk-point.ts';
import { styleCheck } from './style-check.ts';
import { typicalCaseNotice } from './typical-case-notice.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
type Values = Readonly<Record<string, unknown>>;

const contextOf = (ledger: Ledger, row: Values, input: Values) => ({
  row: aRow(ledger, row as Partial<LedgerRow>),
  input,
  actor: { name: '某人', level: 'COUNTY' as const },
  today,
  rules,
});
const setsOf = (ledger: Ledger, name: string, row: Values, input: Values = {}) =>
  ledger.moves[name]?.sets?.(contextOf(ledger, row, input));
const codesOf = (ledger: Ledger, name: string, row: Values, input: Values = {}) => {
  const context = contextOf(ledger, row, input);
  const after = { ...context.row, ...input, ...ledger.moves[name]?.sets?.(context) } as LedgerRow;
  return checkMove(ledger, name, context, after).map(({ field, code }) => `${field} ${code}`);
};
const faultsOf = (ledger: Ledger, row: Values) =>
  checkRow(ledger, aRow(ledger, row as Partial<LedgerRow>), { today, rules }).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('an internal rule', () => {
  const issued = { state: 'IN_FORCE', docNo: '石自然资发〔2018〕5号', issuedOn: '2018-05-10' };

  it('is due for review three years after it was issued, and again three years after each review', () => {
    expect(setsOf(institutionRule, 'issue', { issuedOn: '2018-05-10' })).toEqual({
      reviewDueOn: '2021-05-10',
    });
    expect(setsOf(institutionRule, 'issue', {}, { issuedOn: '2020-02-29' })).toEqual({
      reviewDueOn: '2023-02-28',
    });
    expect(setsOf(institutionRule, 'confirm', issued)).toEqual({
      reviewedOn: today,
      reviewDueOn: '2024-12-31',
    });
    expect(
      setsOf(institutionRule, 'reissue', { ...issued, state: 'REVISING' }, { on: '2021-06-01' }),
    ).toEqual({
      reviewedOn: '2021-06-01',
      reviewDueOn: '2024-06-01',
    });
  });

  it('keeps what each review met', () => {
    const child = [institutionRule.moves['confirm']?.child ?? []].flat()[0];
    const row = { ...issued, reviewDueOn: '2021-05-10' };
    expect(child?.values(contextOf(institutionRule, row, { note: '仍然适用' }))).toEqual({
      dueOn: '2021-05-10',
      reviewedOn: today,
      outcome: 'KEPT',
      note: '仍然适用',
    });
  });

  it('is issued anew after it was issued, not in days to come', () => {
    const row = { ...issued, state: 'REVISING' };
    expect(codesOf(institutionRule, 'reissue', row, { on: '2018-05-10' })).toEqual([
      'on RULE_REISSUED_EARLY',
    ]);
    expect(codesOf(institutionRule, 'reissue', row, { on: '2022-01-01' })).toEqual(['on DAY_IN_FUTURE']);
    expect(codesOf(institutionRule, 'reissue', row, { on: '2021-12-31' })).toEqual([]);
  });

  it('has a due day from the day it is in force', () => {
    const due = (row: Values) =>
      lightDaysOf(institutionRule, aRow(institutionRule, row as Partial<LedgerRow>), rules).dueDay;
    expect(due({ ...issued, reviewDueOn: '2021-05-10' })).toBe('2021-05-10');
    expect(due({ ...issued, state: 'DRAFT', reviewDueOn: null })).toBe('9999-12-31');
  });
});

it('a risk point is looked at every year from the day it was approved', () => {
  const row = { state: 'APPROVED', open: true, ...setsOf(integrityRiskPoint, 'approve', {}) };
  const days = lightDaysOf(integrityRiskPoint, aRow(integrityRiskPoint, row as Partial<LedgerRow>), rules);
  expect([days.dueDay, days.warnDay]).toEqual(['2022-12-31', '2022-12-01']);
});

describe('an eight-rules problem', () => {
  const item = {
    subCategory: 'H2',
    category: 'HEDONISM',
    foundOn: '2021-05-06',
    handledOn: '2021-06-01',
    rankGroup: 'OTHER',
    personsHandled: 2,
    personsSanctioned: 1,
  };

  it('has the category of its kind, by itself where nobody said', () => {
    expect(
      eightRulesItem.defaults({
        input: { subCategory: 'F3' },
        actorName: '',
        unitLevel: 'COUNTY',
        today,
        rules,
      }),
    ).toEqual({
      category: 'FORMALISM',
    });
    expect(faultsOf(eightRulesItem, item)).toEqual([]);
    expect(faultsOf(eightRulesItem, { ...item, category: 'FORMALISM' })).toEqual([
      'category EIGHT_RULES_CATEGORY',
    ]);
  });

  it('never has more persons sanctioned than handled, nor was handled before it was found', () => {
    expect(faultsOf(eightRulesItem, { ...item, personsSanctioned: 3 })).toEqual([
      'personsSanctioned EIGHT_RULES_SANCTIONED_MORE',
    ]);
    expect(faultsOf(eightRulesItem, { ...item, handledOn: '2021-05-05' })).toEqual([
      'handledOn EIGHT_RULES_HANDLED_EARLY',
    ]);
  });

  it('is not submitted with what a change of another field put wrong', () => {
    expect(codesOf(eightRulesItem, 'submit', { ...item, personsHandled: 0 })).toEqual([
      'personsSanctioned EIGHT_RULES_SANCTIONED_MORE',
    ]);
    expect(codesOf(eightRulesItem, 'submit', item)).toEqual([]);
    expect(codesOf(eightRulesItem, 'submit', { ...item, personsHandled: null })).toEqual([
      'personsHandled REQUIRED',
    ]);
  });
});

it('a style check counts its findings as they are added', () => {
  expect(setsOf(styleCheck, 'addFinding', { findingCount: 2 })).toEqual({ findingCount: 3 });
  expect(styleCheck.defaults({ input: {}, actorName: '', unitLevel: 'COUNTY', today, rules })).toEqual({
    findingCount: 0,
  });
});

it('a gift needs its value and what became of it, a declaration has neither', () => {
  const gift = { on: '2021-09-17', kind: 'GIFT', quantity: 1 };
  expect(codesOf(giftHandIn, 'submit', gift)).toEqual(['valueYuan REQUIRED', 'disposition REQUIRED']);
  expect(codesOf(giftHandIn, 'submit', { ...gift, kind: 'DECLARATION' })).toEqual([]);
  expect(faultsOf(giftHandIn, { ...gift, kind: 'DECLARATION', valueYuan: 100 })).toEqual([
    'valueYuan GIFT_DECLARATION_WITHOUT_VALUE',
  ]);
});

it('nothing that counts gifts or problems has a text in which a name could stand', () => {
  for (const { fields } of [giftHandIn, eightRulesItem])
    expect(
      Object.entries(fields)
        .filter(([, { kind, byMoveOnly }]) => kind.endsWith('ext') && byMoveOnly !== true)
        .map(([name]) => name),
    ).toEqual([]);
});

describe('a check of an appointment', () => {
  const batch = {
    motionOn: '2021-03-01',
    recommendationOn: '2021-03-08',
    inspectionOn: '2021-03-15',
    discussionOn: '2021-03-22',
    publicityOn: '2021-03-24',
    filesReviewed: true,
    mattersVerified: true,
    integrityOpinionObtained: true,
    reportsChecked: true,
  };

  it('has its steps in their order', () => {
    expect(faultsOf(appointmentProcedureCheck, batch)).toEqual([]);
    expect(faultsOf(appointmentProcedureCheck, { ...batch, discussionOn: '2021-03-10' })).toEqual([
      'discussionOn APPOINTMENT_ORDER',
    ]);
    expect(
      faultsOf(appointmentProcedureCheck, { ...batch, inspectionOn: null, discussionOn: '2021-03-02' }),
    ).toEqual(['discussionOn APPOINTMENT_ORDER']);
  });

  it('says what was left out and why', () => {
    const without = { ...batch, integrityOpinionObtained: false };
    expect(codesOf(appointmentProcedureCheck, 'submit', batch)).toEqual([]);
    expect(codesOf(appointmentProcedureCheck, 'submit', without)).toEqual([
      'integrityOpinionObtained APPOINTMENT_GAP_UNSAID',
    ]);
    expect(codesOf(appointmentProcedureCheck, 'submit', without, { gaps: '已于会后补听。' })).toEqual([]);
  });
});

describe('a notice', () => {
  const notice = { title: '关于一起酒驾案例的通报', text: '经查，张某酒后驾驶。' };

  it('passes without a question where nobody is named', () => {
    expect(codesOf(typicalCaseNotice, 'submit', notice)).toEqual([]);
    expect(setsOf(typicalCaseNotice, 'submit', notice)).toEqual({ namesChecked: null });
  });

  it('with what looks like a name is submitted only by who has checked it, and says so', () => {
    const named = { ...notice, text: '经查，张伟酒后驾驶。' };
    expect(codesOf(typicalCaseNotice, 'submit', named)).toEqual(['noNames NOTICE_NAMES']);
    expect(codesOf(typicalCaseNotice, 'submit', named, { noNames: false })).toEqual(['noNames NOTICE_NAMES']);
    expect(codesOf(typicalCaseNotice, 'submit', named, { noNames: true })).toEqual([]);
    expect(setsOf(typicalCaseNotice, 'submit', named, { noNames: true })).toEqual({ namesChecked: '张伟' });
  });

  it('is published only by who has read what looks like a name, where the submitter found any', () => {
    const asked = { ...notice, state: 'SUBMITTED', namesChecked: '张伟' };
    expect(codesOf(typicalCaseNotice, 'approve', asked)).toEqual(['namesRead NOTICE_NAMES_TO_READ']);
    expect(codesOf(typicalCaseNotice, 'approve', asked, { namesRead: true })).toEqual([]);
    expect(
      codesOf(typicalCaseNotice, 'approve', { ...notice, state: 'SUBMITTED', namesChecked: null }),
    ).toEqual([]);
  });

  it('is asked again each time: what was said of one text is not said of the next', () => {
    const again = { ...notice, state: 'RETURNED', namesChecked: '张伟', text: '经查，李建国酒后驾驶。' };
    expect(codesOf(typicalCaseNotice, 'submit', again)).toEqual(['noNames NOTICE_NAMES']);
  });

  it('can be mended as it is submitted again', () => {
    const named = { ...notice, text: '经查，张伟酒后驾驶。' };
    expect(codesOf(typicalCaseNotice, 'submit', named, { text: '经查，张某酒后驾驶。' })).toEqual([]);
  });
});
