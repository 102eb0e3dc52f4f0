import { rowsIn, stringIn, type Answers } from '../answer.ts'

/** Another file that tells of a client. `how`: a link with its note; among those who belong to somebody, with a name and a birth. */
export type NamedIn = { readonly client: string; readonly how: 'link' | 'household' }

type Told = { readonly client: string; readonly body: { readonly form: string; readonly answers: Answers } }

const howOf = ({ form, answers }: Told['body'], client: string): NamedIn['how'] | undefined => {
  if (form === 'link') return stringIn(answers, 'client') === client ? 'link' : undefined
  return form === 'household' && rowsIn(answers, 'members').some((row) => stringIn(row, 'file') === client) ? 'household' : undefined
}

/**
 * Other files whose links or households name a client by their file: erasing that file leaves these. Who is named in words alone is not found. Each file once for each way.
 * @param records of all files that are open
 * @param together files that are erased in the same act
 */
export const namedIn = (client: string, records: readonly Told[], together: ReadonlySet<string> = new Set()): readonly NamedIn[] => {
  const found = new Map<string, NamedIn>()
  for (const each of [client, ...together]) {
    for (const { client: other, body } of records) {
      const how = howOf(body, each)
      if (how !== undefined && other !== client && !together.has(other)) found.set(`${other} ${how}`, { client: other, how })
    }
  }
  return [...found.values()]
}
