import { useWords } from '../ledger/words.ts';
import type { Question } from '../ui/short-form.tsx';

/** What is asked of a person, new or corrected. */
export function usePersonQuestions(): Question[] {
  const { t } = useWords('manage');
  return [
    { name: 'name', label: t('name'), kind: 'text', required: true },
    { name: 'unitId', label: t('unit'), kind: 'unit', required: true },
    { name: 'jobTitle', label: t('post'), kind: 'text' },
    { name: 'isKeyMinority', label: t('isKeyMinority'), kind: 'flag' },
    { name: 'isPartyGroupMember', label: t('isPartyGroupMember'), kind: 'flag' },
  ];
}
