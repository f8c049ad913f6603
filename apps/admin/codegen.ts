import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the hand-written operations. Ledger operations are built from definitions and carry their own. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/{app,graphql,identity,organisation,pages}/**/*.{ts,tsx}'],
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};
export default config;
