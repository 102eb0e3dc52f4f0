import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { randomIds, systemClock } from '#kernel'
import { findDocument, READ_RENDITION, saveDocument, type Description } from '#library'
import { migrations } from '#migrations'
import { openInstallation, PUBLIC, type Actor } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import { openDurablePglite, openEmbeddedDatabase } from '#platform/database'
import { openJobs } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { inFolder } from '../support/program.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 5
const DOCUMENTS = 40

const description: Description = { title: 'A title', language: undefined, date: undefined, authors: ['Somebody'], types: [], keywords: [], countries: [], translationOf: undefined, rendition: 'original' }

/** The library's own use cases on a real folder. */
const openOurs = async (folder: string) => {
  const database = await openEmbeddedDatabase(join(folder, 'ours'), migrations)
  const blobs = await openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes: 1e8, reserveBytes: 0 })
  const jobs = await openJobs({ database, log: silentLog }, [READ_RENDITION])
  const opened = await openInstallation({ database, ids: randomIds }, { foundAs: 'real' })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const operator: Actor = { kind: 'operator', organisation: opened.value.secretariat.id }
  const deps = { database, blobs, jobs, ids: randomIds, clock: systemClock, pictures: { forget: async () => {} } }
  return {
    insert: async () => {
      const content = Buffer.from(`%PDF-1.7 ${randomUUID()}`)
      const saved = await saveDocument(deps, operator, { number: undefined, description, publish: true, file: { name: 'a.pdf', open: () => Readable.from([content]) } })
      if (!saved.ok) throw new Error(saved.refusal.kind)
      return saved.value.number
    },
    read: (number: number) => findDocument(deps, PUBLIC, { number }),
    close: async () => {
      await jobs.stop(0)
      await database.close()
    },
  }
}

/** The same rows by Kysely alone: no roles, no file, no job, no fact. */
const openBare = async (folder: string) => {
  const pglite = await openDurablePglite(join(folder, 'bare'))
  const db = new Kysely<Record<'document' | 'rendition', Record<string, unknown>>>({ dialect: new PGliteDialect({ pglite }) })
  await sql`create table document (id uuid primary key, number int unique, title text, authors text[])`.execute(db)
  await sql`create table rendition (id uuid primary key, document uuid references document, sha256 text)`.execute(db)
  let last = 0
  return {
    insert: async () => {
      const id = randomUUID()
      const number = ++last
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('document').values({ id, number, title: 'A title', authors: ['Somebody'] }).execute()
        await tx.insertInto('rendition').values({ id: randomUUID(), document: id, sha256: 'x' }).execute()
      })
      return number
    },
    read: async (number: number) => {
      const document = await db.selectFrom('document').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
      return [document, await db.selectFrom('rendition').selectAll().where('document', '=', document['id']).execute()]
    },
    close: () => pglite.close(),
  }
}

const milliseconds = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  for (let time = 0; time < times; time++) await work()
  return (performance.now() - began) / times
}

/** Taking a document in and reading it back through the module, beside the bare statements. */
export const rowFigures = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const [ours, bare] = [await openOurs(folder), await openBare(folder)]
    try {
      const insert = await inTurn(
        ROUNDS,
        () => milliseconds(DOCUMENTS, ours.insert),
        () => milliseconds(DOCUMENTS, bare.insert),
      )
      const read = await inTurn(
        ROUNDS,
        () => milliseconds(DOCUMENTS * 5, () => ours.read(7)),
        () => milliseconds(DOCUMENTS * 5, () => bare.read(7)),
      )
      return [
        figure('take a document in: file, rows, job, fact, roles; beside two bare inserts', 'ms', insert.ours, insert, null),
        figure('read a document with its relations; beside two bare selects', 'ms', read.ours, read, null),
      ]
    } finally {
      await ours.close()
      await bare.close()
    }
  })
