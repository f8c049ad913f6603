import type { Viewer } from '../graphql/session.ts';

/** Who asks to see identities, and consents: the city's holders of the discipline duty. */
export const holdsDiscipline = ({ assignments }: Viewer): boolean =>
  assignments.some(({ role, duties }) => role === 'CITY_ADMIN' && duties.includes('DISCIPLINE'));

/** Who reads who asked and who saw: the holders, and auditors. */
export const readsReveals = (viewer: Viewer): boolean =>
  holdsDiscipline(viewer) || viewer.assignments.some(({ role }) => role === 'AUDITOR');
