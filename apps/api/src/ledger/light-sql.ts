import { type Colour, LEVELS, type Level, levelRank, NO_DAY, VOIDED } from '@luze/domain';
import { allOf, anyOf, NOTHING, type Sql, sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';

/** Whose eyes and which day: what a colour depends on beside the row. */
export interface LightView {
  readonly today: string;
  readonly viewerLevel: Level;
}

const OPEN = sql('`open` = 1');
const NOT_VOIDED = sql('`state` <> ?', VOIDED);
const WAITING = sql('`done_day` <> ?', NO_DAY);
const NOT_WAITING = sql('`done_day` = ?', NO_DAY);

/** Levels at or below the reader's own: their lateness is red to him. */
export const acceptorsSeen = (viewerLevel: Level): Level[] =>
  LEVELS.filter((level) => levelRank(level) >= levelRank(viewerLevel));

/** The acceptor is late and the reader stands at or above him. */
function acceptorLate({ today, viewerLevel }: LightView): Sql {
  const below = acceptorsSeen(viewerLevel);
  return sql(`\`verify_day\` < ? AND \`acceptor_level\` IN (${placeholders(below)})`, today, ...below);
}

const not = (part: Sql): Sql => ({ text: `NOT (${part.text})`, params: part.params });

/** The rows of one colour: the same cases in the same order as `lightOf` in the domain. */
export function colourIs(colour: Colour, view: LightView): Sql {
  const { today } = view;
  const running = [OPEN, NOT_VOIDED, NOT_WAITING];
  switch (colour) {
    case 'GREEN_DONE':
      return allOf([sql('`open` = 0'), NOT_VOIDED, sql('`done_day` <= `due_day`')]);
    case 'GREY_LATE':
      return allOf([sql('`open` = 0'), NOT_VOIDED, sql('`done_day` > `due_day`')]);
    case 'RED':
      return anyOf([
        allOf([...running, sql('`due_day` < ?', today)]),
        allOf([OPEN, NOT_VOIDED, WAITING, acceptorLate(view)]),
      ]);
    case 'YELLOW':
      return allOf([...running, sql('`due_day` >= ?', today), sql('`warn_day` <= ?', today)]);
    case 'BLUE':
      return allOf([
        ...running,
        sql('`due_day` >= ?', today),
        sql('`warn_day` > ?', today),
        sql('`start_day` > ?', today),
      ]);
    case 'GREEN':
      return anyOf([
        allOf([
          ...running,
          sql('`due_day` >= ?', today),
          sql('`warn_day` > ?', today),
          sql('`start_day` <= ?', today),
        ]),
        allOf([OPEN, NOT_VOIDED, WAITING, not(acceptorLate(view))]),
      ]);
    default:
      return NOTHING;
  }
}

/** The colour as a value, null for voided rows: for grouping. */
export function colourCase(view: LightView): Sql {
  const colours: readonly Colour[] = ['GREEN_DONE', 'GREY_LATE', 'RED', 'YELLOW', 'BLUE', 'GREEN'];
  const parts = colours.map((colour) => ({ colour, when: colourIs(colour, view) }));
  return {
    text: `CASE ${parts.map(({ colour, when }) => `WHEN ${when.text} THEN '${colour}'`).join(' ')} END`,
    params: parts.flatMap(({ when }) => when.params),
  };
}
