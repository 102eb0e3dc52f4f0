import { join } from 'node:path'
import { randomIds } from '#kernel'
import { migrations } from '#migrations'
import { openEmbeddedDatabase } from '#platform/database'
import { analyse, type Wish } from '#text'
import { loadStarter, openThesaurus } from '#thesaurus'
import { freshFolder } from './packages.ts'
import type { Expand } from './relevance.ts'

/** What the starter thesaurus adds: one wish for each concept that stands in a question, by all its other names. */
export const openExpansion = async (): Promise<Expand> => {
  const database = await openEmbeddedDatabase(join(freshFolder('thesaurus'), 'database'), migrations)
  await loadStarter({ database, ids: randomIds })
  const thesaurus = await openThesaurus({ database })
  await database.close()
  return (text, from) =>
    thesaurus.expand(text, from).map(({ terms }): Wish => ({
      ways: terms.flatMap(({ label, language, alsoIn }) =>
        [language, ...alsoIn].map((spoken) => ({ form: 'stem' as const, tokens: analyse(label, spoken).map(({ stem }) => stem) })),
      ),
    }))
}
