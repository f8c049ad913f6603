import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of this package, from the source and from the built files alike. */
function findRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    try {
      readFileSync(join(directory, 'package.json'));
      return directory;
    } catch {
      directory = dirname(directory);
    }
  }
}

const root = findRoot();

export const programVersion = (): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
};

/** Where the build leaves the client. */
export const clientDirectory = (): string => join(root, '..', 'admin', 'dist');
/** Where printed files of the interface go. */
export const apiDirectory = (): string => root;

/** The client's operations, printed by npm run generate. */
export const operationsFile = (): string => join(root, 'operations.graphql');

/** Where what follows from the definitions is printed for reading. */
export const printedDirectory = (): string => join(root, '..', '..', 'infra', 'printed');

/** The sources of the migrations, where new ones are written. */
export const migrationsDirectory = (): string => join(root, '..', '..', 'infra', 'migrations');
