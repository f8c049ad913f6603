import { holdsDiscipline } from '@luze/permissions';
import type { Viewer } from '../graphql/session.ts';

/** Who reads who asked and who saw: the holders, and auditors. */
export const readsReveals = ({ assignments }: Viewer): boolean =>
  assignments.some((assignment) => holdsDiscipline(assignment) || assignment.role === 'AUDITOR');
