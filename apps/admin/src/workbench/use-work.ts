import { useQuery } from '@apollo/client/react';
import { WORK_GROUPS } from '@luze/domain';
import type { Group } from './group-work.ts';
import { WORKBENCH } from './work-requests.ts';

/** Everything that waits for the reader, the most urgent first; `reload` after a verb was done. */
export function useWork() {
  const { data, error, refetch } = useQuery(WORKBENCH, { fetchPolicy: 'cache-and-network' });
  const found = data?.workbench;
  const groups = WORK_GROUPS.map(
    (group): Group => ({
      group,
      items: found?.groups.find((each) => each.group.toLowerCase() === group)?.items ?? [],
    }),
  );
  return {
    work: found === undefined ? null : { groups, isBounded: found.isBounded },
    error: error ?? null,
    reload: () => void refetch(),
  };
}
