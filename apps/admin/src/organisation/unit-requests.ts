import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

const UNIT_FACTS = graphql(`
  fragment UnitFacts on Unit {
    id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }
  }
`);

/** A unit as its page shows it. */
export type UnitFacts = ResultOf<typeof UNIT_FACTS>;

export const UNITS = graphql(`query ManagedUnits { units(first: 2000) { ...UnitFacts } }`);

export const BRANCHES = graphql(`
  query Branches($id: ID!) {
    unit(id: $id) { id branchCount }
  }
`);

export const CREATE_UNIT = graphql(
  `mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ...UnitFacts } }`,
);

export const UPDATE_UNIT = graphql(
  `mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ...UnitFacts } }`,
);

export const CLOSE_UNIT = graphql(
  `mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ...UnitFacts } }`,
);

export const MOVE_UNIT = graphql(`
  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {
    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }
  }
`);
