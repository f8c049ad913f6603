import { randomBytes } from 'node:crypto';
import {
  AppError,
  type ErrorCode,
  hasSentence,
  type Language,
  type SentenceParams,
  sentence,
  type Violation,
} from '@luze/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnavailable } from './database/faults.ts';
import type { Log } from './log.ts';
import type { RequestScope } from './request-scope.ts';

/** Codes of the protocol itself, beside the product's own. */
type ProtocolCode = 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_REQUEST';
export type AnswerCode = ErrorCode | ProtocolCode;

/** An error as it is sent, on every exit. */
export interface Answer {
  readonly message: string;
  readonly extensions: { readonly code: AnswerCode; readonly [detail: string]: unknown };
}

const HTTP_STATUS: Readonly<Record<AnswerCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_FIELD: 403,
  NOT_FOUND: 404,
  INVALID: 400,
  INVALID_FILE: 422,
  CONFLICT: 409,
  LOCKED: 423,
  STEP_UP_REQUIRED: 403,
  IDEMPOTENCY_MISMATCH: 422,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  UNKNOWN_OPERATION: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_REQUEST: 400,
};

/** Status of a plain HTTP answer; GraphQL answers keep 200 but for what answerStatus() in graphql/answers.ts names. */
export const statusOf = (code: AnswerCode): number => HTTP_STATUS[code];

/** A sentence; a code without one is a fault of ours that must not cost the caller the answer. */
const say = (code: string, language: Language, params?: SentenceParams): string =>
  sentence(hasSentence(code) ? code : 'BAD_REQUEST', language, params);

const present = (violation: Violation, language: Language) => ({
  field: violation.field,
  code: violation.code,
  message: say(violation.code, language, violation.params),
});

function appAnswer(error: AppError, language: Language): Answer {
  const { because, params, violations, current, reason, retryAfterSeconds } = error.details;
  return {
    message: say(because ?? error.code, language, { count: violations?.length ?? 1, ...params }),
    extensions: {
      code: error.code,
      ...(because === undefined ? {} : { because }),
      ...(violations === undefined
        ? {}
        : { violations: violations.map((violation) => present(violation, language)) }),
      ...(current === undefined ? {} : { current }),
      ...(reason === undefined ? {} : { reason }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    },
  };
}

/** An error that is none of ours: logged under a number, and only the number is shown. */
function internalAnswer(error: unknown, scope: RequestScope, log: Log): Answer {
  const incident = randomBytes(4).toString('hex');
  log.error(
    { incident, requestId: scope.requestId, err: error instanceof Error ? error : new Error(String(error)) },
    'internal error',
  );
  return {
    message: say('INTERNAL', scope.language, { incident }),
    extensions: { code: 'INTERNAL', incident },
  };
}

/** The answer to whatever was thrown. Nothing of a driver's or a library's text goes out. */
export function answerTo(error: unknown, scope: RequestScope, log: Log): Answer {
  if (error instanceof AppError) return appAnswer(error, scope.language);
  if (isUnavailable(error)) {
    log.warn({ requestId: scope.requestId, err: error }, 'database unavailable');
    return appAnswer(new AppError('UNAVAILABLE'), scope.language);
  }
  return internalAnswer(error, scope, log);
}

/** A refusal of the protocol with a sentence of its own. */
export const protocolAnswer = (code: AnswerCode, because: string, language: Language): Answer => ({
  message: say(because, language),
  extensions: { code },
});

/** The field a coercion error speaks of: `level` of `Variable "$input" … at "input.level"; …`, `first` of `Argument "first" …`. */
function coercedField(message: string): string {
  const variable = /^Variable "\$(\w{1,100})"/.exec(message)?.[1] ?? '';
  const path = / at "([\w.[\]]{1,200})"/.exec(message)?.[1] ?? '';
  if (path.startsWith(`${variable}.`)) return path.slice(variable.length + 1);
  return path || variable || (/^Argument "(\w{1,100})"/.exec(message)?.[1] ?? '');
}

const PROTOCOL_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
]);

/** Apollo's formatError: the one place where GraphQL's errors become ours. */
export function formatGraphqlError(
  formatted: GraphQLFormattedError,
  error: unknown,
  scope: RequestScope,
  log: Log,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  if (original instanceof AppError) return { ...appAnswer(original, scope.language), ...place };
  const code = String(formatted.extensions?.['code']);
  if (code === 'OPERATION_RESOLUTION_FAILURE')
    return { ...protocolAnswer('BAD_REQUEST', 'UNKNOWN_OPERATION', scope.language) };
  if (code === 'BAD_USER_INPUT' || isCoercion(original, error)) {
    const violations = [{ field: coercedField(formatted.message), code: 'NOT_THIS_KIND' }];
    return { ...appAnswer(new AppError('INVALID', { violations }), scope.language), ...place };
  }
  if (PROTOCOL_CODES.has(code)) {
    return {
      message: formatted.message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code },
    };
  }
  return { ...answerTo(original ?? error, scope, log), ...place };
}

/** An argument that failed its scalar during execution comes as a GraphQLError without any error of ours below it. */
const isCoercion = (original: unknown, error: unknown): boolean =>
  error instanceof GraphQLError &&
  (original === undefined || original instanceof GraphQLError) &&
  /^(Argument|Expected value of type) /.test(error.message);
