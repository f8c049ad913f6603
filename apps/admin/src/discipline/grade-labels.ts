import {
  type LabelSpec,
  labelOf,
  SANCTION_GRADES,
  SANCTION_TYPES,
  type SanctionGrade,
  type SanctionType,
} from '@luze/domain';

/** `PARTY.WARNING` in words: the grade, with its kind in front where both kinds have it. */
export const GRADE_LABELS: Readonly<Record<string, LabelSpec>> = Object.fromEntries(
  (Object.keys(SANCTION_TYPES) as SanctionType[]).flatMap((type) =>
    (Object.keys(SANCTION_GRADES) as SanctionGrade[]).map((grade) => {
      const kind = labelOf(SANCTION_TYPES[type], type);
      const name = labelOf(SANCTION_GRADES[grade], grade);
      return [`${type}.${grade}`, [`${kind.zh}：${name.zh}`, `${kind.en}: ${name.en}`] as const];
    }),
  ),
);
