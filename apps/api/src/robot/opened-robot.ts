import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { execute } from '../database/rows.ts';
import type { RobotRow } from './robot.entity.ts';
import type { Opened } from './vendor.ts';

const placeOf = (id: string): string => `robot ${id}`;

/** What opens a group; a secret of null takes one away. */
export type Secrets = Pick<Opened, 'key' | 'secret'>;

/** Seals what opens the group of a robot, under a key of the robot's own, in place of what was there. */
export async function sealSecrets(
  tx: EntityManager,
  { vault }: Pick<App, 'vault'>,
  id: string,
  { key, secret }: Secrets,
): Promise<void> {
  const place = placeOf(id);
  const recordKey = vault.newRecordKey(place);
  const sealed = (column: string, text: string): string => vault.seal(recordKey, place, column, text);
  await execute(
    tx,
    'UPDATE robot SET record_key = ?, key_sealed = ?, key_tail = ?, secret_sealed = ? WHERE id = ?',
    [recordKey, sealed('key', key), key.slice(-4), secret === null ? null : sealed('secret', secret), id],
  );
}

/**
 * What opened the group, for who changes the robot; null where it was changed or its key is gone: he gives it anew, and
 * so mends the robot.
 */
export function findSecrets(app: Pick<App, 'vault' | 'log'>, robot: RobotRow): Secrets | null {
  try {
    return openSecrets(app, robot);
  } catch (error) {
    app.log.warn({ err: error, robot: robot.id }, 'what opens a group does not open itself');
    return null;
  }
}

/** What opens the group, for sending and for nothing else. @throws Error when it was changed, or its key is gone */
export function openSecrets({ vault }: Pick<App, 'vault'>, robot: RobotRow): Opened {
  const { id, kind, recordKey, keySealed, secretSealed } = robot;
  const place = placeOf(id);
  const opened = (column: string, sealed: string): string =>
    vault.open(String(recordKey), place, column, sealed);
  return {
    kind,
    key: opened('key', String(keySealed)),
    secret: secretSealed === null ? null : opened('secret', secretSealed),
  };
}
