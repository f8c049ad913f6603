import { useEffect, useState } from 'react';

type Matches = (text: string, search: string) => boolean;

const plain: Matches = (text, search) => text.toLowerCase().includes(search.trim().toLowerCase());

/** Matches Chinese names by characters, by pinyin and by its initials; by characters alone until the table is there. */
export function usePinyin(): Matches {
  const [matches, setMatches] = useState<Matches>(() => plain);
  useEffect(() => {
    let current = true;
    void import('pinyin-pro').then(({ match }) => {
      if (!current) return;
      setMatches(
        () => (text: string, search: string) =>
          plain(text, search) || match(text, search.trim().toLowerCase()) !== null,
      );
    });
    return () => {
      current = false;
    };
  }, []);
  return matches;
}
