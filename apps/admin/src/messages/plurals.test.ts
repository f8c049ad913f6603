import i18next from 'i18next';
import { expect, it } from 'vitest';
import './index.ts';

it('says one row, not one rows', () => {
  for (const [name, words] of Object.entries(i18next.store.data['en'] ?? {}))
    for (const [key, text] of Object.entries(words as Readonly<Record<string, string>>))
      if (!key.endsWith('_one') && /\{\{count\}\} [a-z]+s\b/.test(text))
        expect(words, `${name}: ${text}`).toHaveProperty(`${key}_one`);
});
