import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { randomIds, type Result } from '#kernel'
import type { Database } from '#platform/database'
import { aFolder } from '#tests/folder'
import type { Actor } from './model.ts'
import { openInstallation } from './open-installation.ts'

/** An organisation as a file has it; whatever is left out is ordinary. */
export const anEntry = (said: Readonly<Record<string, unknown>> = {}): object => ({ slug: 'heron-house', kind: 'member', name: 'Heron House', ...said })

export const theSecretariat = anEntry({ slug: 'secretariat', kind: 'secretariat', name: 'The Secretariat' })

/** A folder with these files: an object is written as JSON, text and bytes as they are. */
export const aNetworkFolder = async (files: Readonly<Record<string, object | string | Uint8Array>>): Promise<string> => {
  const folder = await aFolder()
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

/** A folder with these organisations, and other files. */
export const aNetwork = (organisations: readonly object[], files: Parameters<typeof aNetworkFolder>[0] = {}): Promise<string> =>
  aNetworkFolder({ 'organisations.json': { organisations }, ...files })

/** Founds an installation, and gives who acts for its secretariat and what use cases stand on. */
export const aFoundedNetwork = async (database: Database) => {
  const deps = { database, ids: randomIds }
  const { secretariat } = valueOf(await openInstallation(deps, { foundAs: 'real' }))
  return { deps, secretariat, operator: { kind: 'operator', organisation: secretariat.id } satisfies Actor }
}

/** Takes away every organisation but the secretariat. */
export const emptyNetwork = (database: Database) => database.asKeeper((tx) => sql`delete from organisation where kind <> 'secretariat'`.execute(tx.db))

/** The value of a result that is known to be well; a refusal fails the test and is told. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
