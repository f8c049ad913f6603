import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';
import { Request } from './obligation-story.tsx';

/** Requests told in full before a decision on them; of the others how many they are. */
const TOLD = 5;

interface Props {
  readonly some: readonly Obligation[];
  /** A dialog stands outside what its page knows: the page names what is asked for. */
  nameOf(one: Obligation): string;
}

/** What is about to be decided: whose it is, what and when, who asked and why. */
export function RequestList({ some, nameOf }: Props) {
  const { t } = useWords('obligation');
  const more = some.length - TOLD;
  return (
    <>
      <ul className="lz-requests">
        {some.slice(0, TOLD).map((one) => (
          <li key={one.id}>
            <strong>{nameOf(one)}</strong>
            <Request one={one} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="lz-muted">{t('moreRequests', { count: more })}</p>}
    </>
  );
}
