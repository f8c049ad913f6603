import type { Question } from '../ui/short-form.tsx';
/** What is asked of a person, new or corrected. */
export declare function usePersonQuestions(): Question[];
