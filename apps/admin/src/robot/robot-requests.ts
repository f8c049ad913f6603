import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const ROBOTS = graphql(`
  query Robots {
    robots {
      id version unit { id name } name kind keyTail hasSecret isEnabled news lastAt isLastTaken lastOutcome
    }
  }
`);
export type Robot = ResultOf<typeof ROBOTS>['robots'][number];

export const CREATE_ROBOT = graphql(`
  mutation CreateRobot($unitId: ID!, $input: RobotInput!) {
    createRobot(unitId: $unitId, input: $input) { id }
  }
`);
export const UPDATE_ROBOT = graphql(`
  mutation UpdateRobot($id: ID!, $version: Int!, $input: RobotInput!) {
    updateRobot(id: $id, version: $version, input: $input) { id }
  }
`);
export const REMOVE_ROBOT = graphql(`
  mutation RemoveRobot($id: ID!) {
    removeRobot(id: $id)
  }
`);
export const TEST_ROBOT = graphql(`
  mutation TestRobot($id: ID!) {
    testRobot(id: $id) { isTaken answer }
  }
`);
