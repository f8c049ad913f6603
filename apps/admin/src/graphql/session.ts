import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from './generated/index.ts';

const VIEWER_FIELDS = graphql(`
  fragment ViewerFields on Viewer {
    person { id name jobTitle }
    account { username mustChangePassword mustSetUpSecondFactor }
    assignments { id role duties validFrom unit { id name } }
    delegations { principal { id name } validTo }
    office officeRights
    secondFactor { recoveryCodesLeft }
    rules
    home { id name shortName level }
    topLevel
  }
`);

export const SESSION = graphql(`
  query Session {
    viewer { ...ViewerFields }
    instance {
      kind
      cityName
      today
      version
      demoAccounts { username name label note isFeatured }
    }
  }
`);

/** What the page knows of who is signed in. */
export type Viewer = ResultOf<typeof VIEWER_FIELDS>;
/** What the installation says of itself to anyone. */
export type Instance = ResultOf<typeof SESSION>['instance'];

export const RULES = graphql(`
  query Rules {
    ruleParams { code value unit effectiveFrom effectiveTo label source }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      account { username }
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);
