import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

const PERSON_LINE = graphql(`
  fragment PersonLine on Person {
    id name jobTitle active unit { id name shortName } account { username status lastSignInAt hasSecondFactor }
    assignments { id role duties pendingDuties validFrom validTo unit { id name } }
  }
`);

const PERSON_FACTS = graphql(`
  fragment PersonFacts on Person {
    ...PersonLine
    version isKeyMinority isPartyGroupMember
    delegationsGiven { id validFrom validTo principal { id name } delegate { id name } }
    delegationsReceived { id validFrom validTo principal { id name } delegate { id name } }
  }
`);

/** A person as the list shows one. */
export type PersonLine = ResultOf<typeof PERSON_LINE>;
/** A person as the own page shows one. */
export type PersonFacts = ResultOf<typeof PERSON_FACTS>;

export const PEOPLE = graphql(
  `query People($filter: PersonFilter, $first: Int!, $offset: Int) { people(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...PersonLine } } }`,
);

export const PERSON = graphql(`query Person($id: ID!) { person(id: $id) { ...PersonFacts } }`);

export const NAMES = graphql(`
  query PersonNames($filter: PersonFilter) {
    people(filter: $filter, first: 100) { nodes { id name jobTitle unit { id shortName } } }
  }
`);

export const CREATE_PERSON = graphql(`
  mutation CreatePerson($input: PersonInput!) {
    createPerson(input: $input) { id name }
  }
`);

export const UPDATE_PERSON = graphql(`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) { id }
  }
`);

export const GRANT = graphql(`
  mutation Grant($input: AssignmentInput!) {
    grantAssignment(input: $input) { id }
  }
`);

export const CONFIRM_DUTIES = graphql(`
  mutation ConfirmDuties($id: ID!) {
    confirmAssignment(id: $id) { id }
  }
`);

export const END_ROLE = graphql(`
  mutation EndRole($id: ID!, $validTo: Date!) {
    endAssignment(id: $id, validTo: $validTo) { id }
  }
`);

export const DELEGATE = graphql(`
  mutation Delegate($input: DelegationInput!) {
    createDelegation(input: $input) { id }
  }
`);

export const END_DELEGATION = graphql(`
  mutation EndDelegation($id: ID!) {
    endDelegation(id: $id) { id }
  }
`);

export const CREATE_ACCOUNT = graphql(`
  mutation CreateAccount($personId: ID!, $username: String!) {
    createAccount(personId: $personId, username: $username) { username temporaryPassword }
  }
`);

export const RESET = graphql(`
    mutation ResetPassword($personId: ID!) {
      resetPassword(personId: $personId) { username temporaryPassword }
    }
  `);

export const END_TOTP_OF_PERSON = graphql(`
  mutation EndTotpOfPerson($personId: ID!) {
    endTotpOfPerson(personId: $personId)
  }
`);

export const LEAVE = graphql(`
  mutation Leave($id: ID!, $version: Int!, $successorId: ID, $reason: String!) {
    deactivatePerson(id: $id, version: $version, successorId: $successorId, reason: $reason) { id }
  }
`);

export const SIGHT = graphql(`
  query Sight($id: ID!) {
    whatPersonSees(personId: $id) {
      person { id name }
      ledgers { ledger label rows verbs { verb label reach } masked { field label } }
      because { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }
    }
  }
`);

/** What a person can do where, and why. */
export type Sight = ResultOf<typeof SIGHT>['whatPersonSees'];
