import { type Field, inLanguage, type Language, labelOf } from '@luze/domain';

/** What stands where there is nothing: a dash, never a zero. */
export const DASH = '–';

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A number as it is set in a column: thousands separated, the field's decimal places. */
export function numberText(value: number, scale = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: scale, maximumFractionDigits: scale });
}

/** A share from 0 to 1 as a percentage. */
export const shareText = (share: number): string => `${numberText(share * 100, 1)}%`;

/** Choices of a field in its order, in the reader's language. */
export const choicesOf = (field: Field, language: Language): { value: string; label: string }[] =>
  Object.entries(field.choices ?? {}).map(([value, label]) => ({
    value,
    label: inLanguage(labelOf(label, value), language),
  }));

/** A field's label without its unit. */
export const labelText = (field: Field, name: string, language: Language): string =>
  inLanguage(labelOf(field.labelSpec, name), language);

/** A field's unit as the heading names it; empty where it has none. */
export const unitText = (field: Field, language: Language): string =>
  field.unit === undefined ? '' : inLanguage(labelOf(field.unit, ''), language);

/** `整改资金(万元)`: the label as a heading, the unit in it. */
export function headingText(field: Field, name: string, language: Language): string {
  const unit = unitText(field, language);
  const label = labelText(field, name, language);
  return unit === '' ? label : `${label}(${unit})`;
}

export const hintText = (field: Field, language: Language): string | undefined =>
  field.hint === undefined ? undefined : inLanguage(labelOf(field.hint, ''), language);

/** The value as people read it, without its unit; a dash for nothing. */
export function valueText(
  field: Field,
  value: unknown,
  language: Language,
  words: { readonly yes: string; readonly no: string },
): string {
  if (isEmpty(value)) return DASH;
  switch (field.kind) {
    case 'choice':
      return choicesOf(field, language).find((choice) => choice.value === value)?.label ?? String(value);
    case 'flag':
      return value === true ? words.yes : words.no;
    case 'decimal':
      return numberText(Number(value), field.scale ?? 2);
    case 'integer':
      return field.isYear === true ? String(value) : numberText(Number(value));
    case 'date':
    case 'text':
    case 'secret':
    case 'longText':
      return String(value);
  }
}
