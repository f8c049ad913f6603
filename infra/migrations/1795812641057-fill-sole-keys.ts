import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Branches on the register hold their place. Of two open entries of one unit, from before the rule, the first does; the
 * other can still be written, closed or voided.
 */
export class FillSoleKeys1795812641057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'UPDATE `party_branch` SET `sole_key` = CAST(`unit_id` AS CHAR) WHERE `id` IN (SELECT `id` FROM (SELECT MIN(`id`) AS `id` FROM `party_branch` WHERE `open` = 1 GROUP BY `unit_id`) first)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE `party_branch` SET `sole_key` = NULL');
  }
}
