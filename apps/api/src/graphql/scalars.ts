import { GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';

/**
 * A calendar day in Asia/Shanghai. Whether the text is a day at all is the domain's to say, so that a wrong one
 * answers INVALID with a sentence at the field.
 */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar day in Asia/Shanghai, YYYY-MM-DD',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
  parseLiteral: (node) => ('value' in node ? String(node.value) : ''),
});

/** An instant, UTC with milliseconds. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Instant in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
  parseValue: (value) => new Date(String(value)),
  parseLiteral: (node) => new Date('value' in node ? String(node.value) : Number.NaN),
});

export const JsonScalar = GraphQLJSON;
