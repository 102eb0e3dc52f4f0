import { afterEach, beforeEach, describe } from 'vitest'
import { asking, type Held } from './contract-support.ts'
import { findingContract } from './finding.contract.ts'
import { keepingContract } from './keeping.contract.ts'
import { narrowingContract } from './narrowing.contract.ts'
import { orderingContract } from './ordering.contract.ts'
import type { SearchIndex } from './search-index.ts'
import { vocabularyContract } from './vocabulary.contract.ts'

/** What every engine must do. `open` gives the same index again after it was closed, until `forget`. */
export const searchIndexContract = (engine: string, { open, forget }: { open: () => Promise<SearchIndex>; forget: () => Promise<void> }): void => {
  describe(engine, () => {
    let index: SearchIndex
    const held: Held = {
      get index() {
        return index
      },
      reopen: async () => {
        await index.close()
        index = await open()
      },
      hold: async (...documents) => {
        for (const document of documents) await index.upsert(document)
        await index.commit()
      },
      find: async (words) => (await index.search(asking(words))).documents.map(({ document }) => document),
    }

    beforeEach(async () => {
      index = await open()
    })
    afterEach(async () => {
      await index.close()
      await forget()
    })

    findingContract(held)
    narrowingContract(held)
    orderingContract(held)
    vocabularyContract(held)
    keepingContract(held)
  })
}
