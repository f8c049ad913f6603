import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sheets of ledgers that seal their fields are kept sealed from here on. Those kept in clear go, and with them the way
 * back from these imports, which would end by itself thirty days after each.
 */
export class ForgetUnsealedSheets1795790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const theirs = "ledger IN ('DisciplineCase', 'AccountabilityRecord')";
    await runner.query(
      `DELETE FROM import_effect WHERE import_id IN (SELECT id FROM import_job WHERE ${theirs})`,
    );
    await runner.query(`DELETE FROM import_job WHERE ${theirs}`);
  }

  /** What was forgotten does not come back; the tables are as they were. */
  async down(): Promise<void> {}
}
