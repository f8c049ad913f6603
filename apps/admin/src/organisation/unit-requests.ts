import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Level, UnitKind } from '@luze/domain';

/** A unit as its page shows it. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly code: string | null;
  readonly regionCode: string | null;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly orderNo: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly active: boolean;
  readonly version: number;
  readonly parent: { readonly id: string; readonly name: string } | null;
}

const FACTS =
  'id name shortName code regionCode kind level orderNo validFrom validTo active version parent { id name }';

export const UNITS: TypedDocumentNode<{ readonly units: readonly UnitFacts[] }> = gql(
  `query ManagedUnits { units(first: 2000) { ${FACTS} } }`,
);

export const BRANCHES: TypedDocumentNode<
  { readonly unit: { readonly id: string; readonly branchCount: number | null } | null },
  { readonly id: string }
> = gql`
  query Branches($id: ID!) {
    unit(id: $id) { id branchCount }
  }
`;

export const CREATE_UNIT: TypedDocumentNode<
  { readonly createUnit: UnitFacts },
  { readonly input: object }
> = gql(`mutation CreateUnit($input: UnitInput!) { createUnit(input: $input) { ${FACTS} } }`);

export const UPDATE_UNIT: TypedDocumentNode<
  { readonly updateUnit: UnitFacts },
  { readonly id: string; readonly version: number; readonly input: object }
> = gql(
  `mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) { updateUnit(id: $id, version: $version, input: $input) { ${FACTS} } }`,
);

export const CLOSE_UNIT: TypedDocumentNode<
  { readonly closeUnit: UnitFacts },
  { readonly id: string; readonly version: number; readonly validTo: string }
> = gql(
  `mutation CloseUnit($id: ID!, $version: Int!, $validTo: Date!) { closeUnit(id: $id, version: $version, validTo: $validTo) { ${FACTS} } }`,
);

export const MOVE_UNIT: TypedDocumentNode<
  { readonly moveUnit: { readonly id: string; readonly unitsDone: number } },
  { readonly id: string; readonly version: number; readonly parentId: string; readonly reason: string }
> = gql`
  mutation MoveUnit($id: ID!, $version: Int!, $parentId: ID!, $reason: String!) {
    moveUnit(id: $id, version: $version, parentId: $parentId, reason: $reason) { id unitsDone }
  }
`;
