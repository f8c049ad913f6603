import type { LocalDate } from '@luze/domain';
import { TOLD_COUNTY } from '../party/duties.ts';
import { demoPeople } from '../people.ts';
import { secretaryOf } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';

/** Counties whose party group keeps its ledgers; the headquarters has none of its own but the city's. */
export const PARTY_GROUPS = ['QK', 'WX', 'SZ', 'SP', 'LD', 'LS'] as const;
/** The city's own party group. */
export const CITY_GROUP = 'LC';
/** Who approves what the counties submit. */
export const CITY_PARTY = 'city.admin';

/** The secretary of a party group by his name; of the city's, which has no account, by his office. */
export const leaderOf = (code: string): string =>
  demoPeople.find(({ username }) => username === secretaryOf(code))?.name ?? '市局党组书记';

/** The county that works in the system; the year of the others is in their old books. */
export const isTold = (code: string): boolean => code === TOLD_COUNTY;

/** A record of a party group with the days it was submitted and decided on, told or from an old book alike. */
export interface GroupRecord {
  readonly unitCode: string;
  readonly day: LocalDate;
  readonly input: Story['input'];
  readonly submittedOn: LocalDate;
}

/** As the old book of its unit says it. */
export const fromOldBook = ({ unitCode, input, submittedOn }: GroupRecord): PastRecord => ({
  unitCode,
  input,
  said: { submittedOn },
});
