import { expect, test } from '@playwright/test'
import { SHELF, SHELF_SIZE, writeShelf } from '#tests/journeys/shelf'
import { shelfFolder, waystation } from '#tests/journeys/waystation'

test('a folder of documents in many languages is taken in by the command line while the site is open', async () => {
  const catalogue = await writeShelf(shelfFolder())
  const first = await waystation('library', 'import', catalogue)
  expect(first.code, first.err).toBe(0)
  expect(first.out).toContain(`${SHELF_SIZE - 1} imported, 0 unchanged, 1 kept but not searchable, 0 failed`)
  expect(first.out).toMatch(new RegExp(`stored-not-searchable +${SHELF.locked} .*locked by a password`))
  const again = await waystation('library', 'import', catalogue)
  expect(again.out).toContain(' 0 failed')
  expect(again.out).not.toMatch(/^imported/m)
})
