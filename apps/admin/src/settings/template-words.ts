import type { ResultOf } from '@graphql-typed-document-node/core';
import { FREQUENCY_LABELS, labelOf, OBLIGATION_KINDS, TEMPLATE_FILTERS } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';
import { useWords } from '../ledger/words.ts';

export const TEMPLATES = graphql(`
  query ObligationTemplates {
    obligationTemplates {
      id kind frequency filter dueAfterDays graceDays effectiveFrom effectiveTo source isShipped
    }
  }
`);

export type Template = ResultOf<typeof TEMPLATES>['obligationTemplates'][number];

/** What a template's parts are called. */
export function useTemplateWords() {
  const { label } = useWords('manage');
  return {
    kind: (kind: Template['kind']): string => label(labelOf(OBLIGATION_KINDS[kind].label, kind)),
    frequency: (frequency: Template['frequency']): string =>
      label(labelOf(FREQUENCY_LABELS[frequency], frequency)),
    filter: (filter: Template['filter']): string => label(labelOf(TEMPLATE_FILTERS[filter], filter)),
  };
}
