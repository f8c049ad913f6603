import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the hand-written operations. Ledger operations are built from definitions and carry their own. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}'],
  // Only graphql(`…`): texts put together at run time belong to the ledgers.
  pluckConfig: { modules: [], globalGqlIdentifierName: ['graphql'] },
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};
export default config;
