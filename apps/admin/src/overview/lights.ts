import type { Colour } from '@luze/domain';
import type { ListState } from '../ledger/list-state.ts';

/** Columns of the light: the same tabs the list has, so that a figure opens a tab. */
export const LIGHTS: readonly {
  readonly colour: Colour;
  readonly colours: readonly Colour[];
  readonly tab: ListState['tab'];
}[] = [
  { colour: 'RED', colours: ['RED'], tab: 'overdue' },
  { colour: 'YELLOW', colours: ['YELLOW'], tab: 'near' },
  { colour: 'GREEN', colours: ['GREEN', 'BLUE'], tab: 'normal' },
];
