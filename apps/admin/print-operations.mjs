// The last step of npm run generate. Vite reads the TypeScript of the client, which Node 20 by itself does not.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('stored-operations.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false });
module.printStoredOperations();
