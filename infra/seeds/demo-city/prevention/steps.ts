import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import type { Story, StoryStep } from '../stories.ts';

/** Who acts for a county bureau in prevention. */
export const secretaryOf = (county: string): string => `${county.toLowerCase()}.secretary`;

/** Two of the city may approve; they take turns, so that neither does all of it. */
export const APPROVERS = ['city.discipline', 'city.admin'] as const;
export const approverOf = (index: number): string => APPROVERS[index % APPROVERS.length] ?? APPROVERS[0];

export const step = (
  day: LocalDate,
  by: string,
  move: string,
  input: StoryStep['input'] = {},
): StoryStep => ({ day: workdayFrom(day), by, move, input });

/** Where the common approval has led by the day the demo stands at. */
export type Approval = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';

/**
 * The steps of the common approval.
 * @param day the record was entered
 */
export function approvalSteps(
  ending: Approval,
  day: LocalDate,
  who: { readonly owner: string; readonly approver: string },
  needs: StoryStep['input'],
  opinion = '情况属实，同意。',
): StoryStep[] {
  if (ending === 'DRAFT') return [];
  const submit = step(addDays(day, 1), who.owner, 'submit', needs);
  if (ending === 'SUBMITTED') return [submit];
  const decided = addDays(submit.day, 2);
  return ending === 'RETURNED'
    ? [submit, step(decided, who.approver, 'return', { opinion: '要素不全，请补充后重报。' })]
    : [submit, step(decided, who.approver, 'approve', { opinion })];
}

/** Stories in the order they began, as numbers are given; each begins on a working day. */
export const inOrder = (stories: readonly Story[]): Story[] =>
  stories
    .map((story, index) => ({ story: { ...story, day: workdayFrom(story.day) }, index }))
    .sort((a, b) => (a.story.day === b.story.day ? a.index - b.index : a.story.day < b.story.day ? -1 : 1))
    .map(({ story }) => story);
