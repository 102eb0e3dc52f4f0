import { problemType } from '#web/http'
import { ABOUT } from './about.ts'
import { GROUPS } from './contract.ts'
import { CONTRACTS } from './contracts/contracts.ts'
import { DESCRIPTION } from './describe.ts'
import { parametersOf, type Parameter } from './parameters.ts'
import { PROBLEMS, type ProblemKind } from './shapes/problems.ts'

/** A value that may be given, in words. */
const valuesOf = ({ schema, required, in: place }: Parameter): string => {
  const { type, enum: values, const: only, minimum, maximum, maxLength, maxItems, default: usual } = schema
  const kind =
    only === undefined
      ? Array.isArray(values)
        ? values.join(', ')
        : type === 'integer'
          ? `${String(minimum)} to ${String(maximum)}`
          : type === 'array'
            ? `may be said ${String(maxItems)} times`
            : maxLength === undefined
              ? ''
              : `up to ${String(maxLength)} signs`
      : String(only)
  return [...(required && place === 'query' ? ['has to be said'] : []), ...(kind === '' ? [] : [kind]), ...(usual === undefined || usual === '' ? [] : [`${String(usual)} unless said`])].join('; ')
}

/** All that the description says, for people: English, with `code` between such signs. */
export type ApiGuide = {
  readonly summary: string
  readonly rules: readonly string[]
  /** Where the description for programs lies. */
  readonly description: string
  readonly groups: readonly { readonly name: string; readonly operations: readonly GuideOperation[] }[]
  readonly problems: readonly { readonly type: string; readonly status: number; readonly says: string }[]
}

type GuideOperation = {
  readonly id: string
  readonly path: string
  readonly says: string
  readonly tells: string | undefined
  readonly parameters: readonly { readonly name: string; readonly says: string; readonly values: string }[]
  /** `answer`: JSON, written out. */
  readonly examples: readonly { readonly says: string; readonly path: string; readonly answer: string | undefined }[]
}

/** Made of the contracts, as the description is. */
export const API_GUIDE: ApiGuide = {
  summary: ABOUT.summary,
  rules: ABOUT.description.split('\n\n'),
  description: DESCRIPTION,
  groups: GROUPS.map((name) => ({
    name,
    operations: CONTRACTS.filter(({ group }) => group === name).map(({ id, path, says, tells, examples, ...shapes }) => ({
      id, says, tells, path: path.replaceAll(/:(\w+)/g, '{$1}'),
      parameters: parametersOf({ path, examples, ...shapes }).map((parameter) => ({ name: parameter.name, says: parameter.description ?? '', values: valuesOf(parameter) })),
      examples: examples.map((example) => ({ says: example.says, path: example.path, answer: example.answer === undefined ? undefined : JSON.stringify(example.answer, null, 1) })),
    })),
  })),
  // The keys of the table.
  problems: Object.entries(PROBLEMS).map(([kind, { status, says }]) => ({ type: problemType(kind as ProblemKind), status, says })),
}
