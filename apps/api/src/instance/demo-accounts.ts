import { inLanguage, type Language, ROLE_LABELS, type Role } from '@luze/domain';
import type { Database } from '../database/database.ts';
import type { DemoAccountType } from './instance.type.ts';

interface Row {
  username: string;
  name: string;
  job_title: string | null;
  unit_name: string;
  role: Role | null;
}

/** Accounts of the demo in the order they were made, with who they are. */
export async function demoAccounts(
  database: Database,
  language: Language = 'zh-CN',
): Promise<DemoAccountType[]> {
  const rows = await database.query<Row>(
    `SELECT a.username, p.name, p.job_title, u.name AS unit_name,
       (SELECT MIN(ra.role) FROM role_assignment ra WHERE ra.person_id = p.id) AS role
     FROM account a JOIN person p ON p.id = a.person_id JOIN unit u ON u.id = p.unit_id WHERE a.disabled = 0 ORDER BY a.id`,
  );
  return rows.map((row) => ({
    username: row.username,
    label: [row.name, row.unit_name, row.job_title].filter((part) => part !== null).join(' · '),
    note: row.role === null ? null : inLanguage(ROLE_LABELS[row.role], language),
  }));
}
