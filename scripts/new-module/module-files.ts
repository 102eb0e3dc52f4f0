/** The files of a module's beginning, by their path in its folder. They compile, and their test passes. */
export const moduleFiles = (name: string): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', readme(name)],
    ['index.ts', index],
    ['model.ts', model],
    ['schema.ts', schema],
    ['policy.ts', policy],
    ['store.ts', store(name.replaceAll('-', '_'))],
    ['find-entry.ts', useCase],
    ['find-entry.test.ts', test],
    ['testing.ts', builders],
  ])

const readme = (name: string) => `# ${name}

What it is for, in one sentence.

**Words.** *Entry*: what one of them is. Put the field's own word in its place, here and in every file.

**Who may do what.** Nobody anything, until \`policy.ts\` says so.

**What always holds.** What is true after every use case, whatever happened.
`

const index = `export { findEntry, type FindEntryRefusal } from './find-entry.ts'
export type { Entry } from './model.ts'
export { findEntryInput } from './schema.ts'
`

const model = `import type { Id } from '#kernel'

export type Entry = { readonly id: Id; readonly name: string }
`

const schema = `import { z } from 'zod'
import { isId } from '#kernel'

/** What a request for one entry must look like. */
export const findEntryInput = z.object({ id: z.string().refine(isId, 'id-invalid') })
`

const policy = `import type { Actor } from '#network'

export type Action = 'find'

const POLICY = {
  public: { find: 'no' },
  operator: { find: 'yes' },
  staff: { find: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no' | 'own'>>

/** Whether this actor may do this at all. What is not in the table is forbidden. */
export const may = (actor: Actor, action: Action): boolean => POLICY[actor.kind][action] === 'yes'
`

const store = (table: string) => `import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Entry } from './model.ts'

// Its migration is still to be written: db/migrations.
type Tables = { ${table}_entry: Entry }

export const readEntry = (tx: Transaction, id: Id): Promise<Entry | undefined> =>
  tx.db.withTables<Tables>().selectFrom('${table}_entry').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
`

const useCase = `import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Database } from '#platform/database'
import type { Entry } from './model.ts'
import { may } from './policy.ts'
import { readEntry } from './store.ts'

/** Not there and not yours are one answer. */
export type FindEntryRefusal = { readonly kind: 'entry-not-found' }

/** Finds one entry. */
export const findEntry = async (deps: { database: Database }, actor: Actor, input: { id: Id }): Promise<Result<Entry, FindEntryRefusal>> => {
  if (!may(actor, 'find')) return refuse({ kind: 'entry-not-found' })
  const entry = await deps.database.asKeeper((tx) => readEntry(tx, input.id))
  return entry ? ok(entry) : refuse({ kind: 'entry-not-found' })
}
`

const test = `import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { useDatabase } from '#tests/database'
import { findEntry, findEntryInput } from './index.ts'
import { anEntry } from './testing.ts'

const database = useDatabase()

test('whoever may not see an entry does not learn that it is there', async () => {
  const answer = await findEntry({ database: database() }, PUBLIC, { id: anEntry().id })
  expect(answer).toEqual({ ok: false, refusal: { kind: 'entry-not-found' } })
})

test('what is no id is refused at the edge', () => {
  expect(findEntryInput.safeParse({ id: '../../etc/passwd' }).success).toBe(false)
  expect(findEntryInput.safeParse({ id: anEntry().id }).success).toBe(true)
})
`

const builders = `import { randomIds } from '#kernel'
import type { Entry } from './model.ts'

/** An entry for a test; say only what the test is about. */
export const anEntry = (said: Partial<Entry> = {}): Entry => ({ id: randomIds.next(), name: 'An entry', ...said })
`
