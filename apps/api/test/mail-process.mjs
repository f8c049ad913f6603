// A sender of letters in a process that can be killed while the mail server listens to it. Runs the built program.
import 'reflect-metadata';
import { systemClock } from '@luze/domain';
import { openDatabase } from '../dist/src/database/database.js';
import { parseEnv } from '../dist/src/env.js';
import { createLog } from '../dist/src/log.js';
import { sendLetters } from '../dist/src/mail/mail.service.js';
import { mailerFor } from '../dist/src/mail/mailer.js';
import { tables } from '../dist/src/tables.js';

const env = parseEnv(process.env);
const database = await openDatabase(env, tables);
await sendLetters({ database, clock: systemClock, log: createLog('silent'), mailer: mailerFor(env.smtpUrl) });
await database.close();
