import { isPlainCode, isSafeText, lengthOf, normaliseText, type Violation } from '@luze/domain';
import type { PersonRow } from './person.entity.ts';
import type { PersonInput } from './person.type.ts';

/** Values of a person as they would be stored. */
export interface PersonValues {
  readonly name: string;
  readonly jobTitle: string | null;
  readonly isKeyMinority: boolean;
  readonly isPartyGroupMember: boolean;
}

/** Trimmed text; null where nothing is said. */
export const clean = (text: string | null | undefined): string | null => {
  const value = text === null || text === undefined ? '' : normaliseText(text);
  return value === '' ? null : value;
};

/** Merges an input over a stored person (or over nobody): absent is unchanged, null is cleared. */
export const mergePerson = (input: PersonInput, stored: PersonRow | null): PersonValues => ({
  name: clean(input.name === undefined ? stored?.name : input.name) ?? '',
  jobTitle: clean(input.jobTitle === undefined ? stored?.jobTitle : input.jobTitle),
  isKeyMinority: (input.isKeyMinority === undefined ? stored?.isKeyMinority : input.isKeyMinority) ?? false,
  isPartyGroupMember:
    (input.isPartyGroupMember === undefined ? stored?.isPartyGroupMember : input.isPartyGroupMember) ?? false,
});

const text = (field: string, value: string | null, max: number): Violation[] => {
  if (value === null) return [];
  if (!isSafeText(value)) return [{ field, code: 'TEXT_UNSAFE' }];
  const length = lengthOf(value);
  return length > max ? [{ field, code: 'TOO_LONG', params: { max, length } }] : [];
};

function staffNoFaults(given: string | null | undefined): Violation[] {
  const staffNo = clean(given);
  const faults = text('staffNo', staffNo, 40);
  return faults.length > 0 || staffNo === null || isPlainCode(staffNo)
    ? faults
    : [{ field: 'staffNo', code: 'TEXT_NOT_PLAIN' }];
}

/** @param staffNo as given, before it is sealed */
export const personFaults = (values: PersonValues, staffNo?: string | null): Violation[] => [
  ...staffNoFaults(staffNo),
  ...(values.name === '' ? [{ field: 'name', code: 'REQUIRED' }] : text('name', values.name, 60)),
  ...text('jobTitle', values.jobTitle, 60),
];

/** A reason somebody must state. */
export function reasonFaults(reason: string): Violation[] {
  if (reason === '') return [{ field: 'reason', code: 'REASON_REQUIRED' }];
  return text('reason', reason, 500);
}
