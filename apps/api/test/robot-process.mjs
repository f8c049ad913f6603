// A sender to group robots in a process that can be killed while the vendor listens to it. Runs the built program.
import 'reflect-metadata';
import { createApp } from '../dist/src/app.js';
import { openDatabase } from '../dist/src/database/database.js';
import { parseEnv } from '../dist/src/env.js';
import { createLog } from '../dist/src/log.js';
import { sendToRobots } from '../dist/src/robot/send.service.js';
import { tables } from '../dist/src/tables.js';

const env = parseEnv(process.env);
const database = await openDatabase(env, tables);
await sendToRobots(await createApp({ env, database, log: createLog('silent') }));
await database.close();
