import { gql, type TypedDocumentNode } from '@apollo/client';
import type { Duty, Role } from '@luze/domain';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly duties: readonly Duty[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly unit: Named;
}

export interface Delegated {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly principal: Named;
  readonly delegate: Named;
}

export interface PersonFacts {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly active: boolean;
  readonly isKeyMinority: boolean | null;
  readonly isPartyGroupMember: boolean | null;
  readonly unit: (Named & { readonly shortName: string | null }) | null;
  readonly account: {
    readonly username: string;
    readonly status: 'ACTIVE' | 'LOCKED' | 'DISABLED' | 'MUST_CHANGE';
    readonly lastSignInAt: string | null;
  } | null;
  readonly assignments: readonly HeldRole[];
  readonly delegationsGiven: readonly Delegated[];
  readonly delegationsReceived: readonly Delegated[];
}

export type PersonLine = Pick<
  PersonFacts,
  'id' | 'name' | 'jobTitle' | 'active' | 'unit' | 'account' | 'assignments'
>;

const LINE = `id name jobTitle active unit { id name shortName } account { username status lastSignInAt }
  assignments { id role duties validFrom validTo unit { id name } }`;
const DELEGATED = 'id validFrom validTo principal { id name } delegate { id name }';
const FACTS = `${LINE} version isKeyMinority isPartyGroupMember
  delegationsGiven { ${DELEGATED} } delegationsReceived { ${DELEGATED} }`;

export const PEOPLE: TypedDocumentNode<
  { readonly people: { readonly totalCount: number; readonly nodes: readonly PersonLine[] } },
  { readonly filter: object; readonly first: number; readonly offset: number }
> = gql(
  `query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ${LINE} } } }`,
);

export const PERSON: TypedDocumentNode<{ readonly person: PersonFacts | null }, { readonly id: string }> =
  gql(`query Person($id: ID!) { person(id: $id) { ${FACTS} } }`);

export const NAMES: TypedDocumentNode<
  {
    readonly people: {
      readonly nodes: readonly (Named & {
        readonly jobTitle: string | null;
        readonly unit: { readonly id: string; readonly shortName: string | null } | null;
      })[];
    };
  },
  { readonly filter: object }
> = gql`
  query PersonNames($filter: PersonFilter) {
    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }
  }
`;

export const CREATE_PERSON: TypedDocumentNode<
  { readonly createPerson: Named },
  { readonly input: object }
> = gql`
  mutation CreatePerson($input: PersonInput!) {
    createPerson(input: $input) { id name }
  }
`;

export const UPDATE_PERSON: TypedDocumentNode<unknown, object> = gql`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) { id }
  }
`;

export const GRANT: TypedDocumentNode<unknown, { readonly input: object }> = gql`
  mutation Grant($input: AssignmentInput!) {
    grantAssignment(input: $input) { id }
  }
`;

export const END_ROLE: TypedDocumentNode<unknown, { readonly id: string; readonly validTo: string }> = gql`
  mutation EndRole($id: ID!, $validTo: Date!) {
    endAssignment(id: $id, validTo: $validTo) { id }
  }
`;

export const DELEGATE: TypedDocumentNode<unknown, { readonly input: object }> = gql`
  mutation Delegate($input: DelegationInput!) {
    createDelegation(input: $input) { id }
  }
`;

export const END_DELEGATION: TypedDocumentNode<unknown, { readonly id: string }> = gql`
  mutation EndDelegation($id: ID!) {
    endDelegation(id: $id) { id }
  }
`;

interface NewAccount {
  readonly username: string;
  readonly temporaryPassword: string;
}

export const CREATE_ACCOUNT: TypedDocumentNode<
  { readonly createAccount: NewAccount },
  { readonly personId: string; readonly username: string }
> = gql`
  mutation CreateAccount($personId: ID!, $username: String!) {
    createAccount(personId: $personId, username: $username) { username temporaryPassword }
  }
`;

export const RESET: TypedDocumentNode<{ readonly resetPassword: NewAccount }, { readonly personId: string }> =
  gql`
    mutation ResetPassword($personId: ID!) {
      resetPassword(personId: $personId) { username temporaryPassword }
    }
  `;

export const LEAVE: TypedDocumentNode<unknown, object> = gql`
  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {
    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }
  }
`;

export interface Sight {
  readonly person: Named;
  readonly ledgers: readonly {
    readonly ledger: string;
    readonly label: string;
    readonly rows: number | null;
    readonly verbs: readonly { readonly verb: string; readonly label: string; readonly reach: string }[];
  }[];
  readonly because: readonly (Omit<HeldRole, 'id'> & { readonly principal: Named | null })[];
}

export const SIGHT: TypedDocumentNode<{ readonly whatPersonSees: Sight }, { readonly id: string }> = gql`
  query Sight($id: ID!) {
    whatPersonSees(personId: $id) {
      person { id name }
      ledgers { ledger label rows verbs { verb label reach } }
      because { role duties validFrom validTo unit { id name } principal { id name } }
    }
  }
`;
