import { inLanguage, type Language } from '@luze/domain';
import { DEMO_FEATURED, demoPeople } from '@luze/infra/seeds';
import type { DemoAccountType } from './instance.type.ts';

const featuredRank = (username: string): number => {
  const rank = (DEMO_FEATURED as readonly string[]).indexOf(username);
  return rank === -1 ? DEMO_FEATURED.length : rank;
};

/** Accounts of the demo with who they are and what each shows; the ones to begin with come first. */
export const demoAccounts = (language: Language): DemoAccountType[] =>
  demoPeople
    .map(({ username, name, label, note }) => ({
      username,
      name,
      label: inLanguage(label, language),
      note: inLanguage(note, language),
      isFeatured: featuredRank(username) < DEMO_FEATURED.length,
    }))
    .sort((a, b) => featuredRank(a.username) - featuredRank(b.username));
