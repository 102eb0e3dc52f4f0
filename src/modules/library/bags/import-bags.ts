import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { foundMissing, listOrganisations, type Actor } from '#network'
import { checkBag, readBagged, type Bag, type BagFault } from '#platform/bags'
import { restoreConcepts } from '#thesaurus'
import { reserveNumber } from '../document-store.ts'
import { actorFor, type NotAllowed } from '../policy.ts'
import { addAuthorities } from './authority-records.ts'
import { importDocument, type DocumentNotTaken, type DocumentTaken, type ImportDeps } from './import-document.ts'
import { AUTHORITIES_FILE, LIBRARY_FILE, numberOfRecord, ORGANISATIONS_FILE, THESAURUS_FILE } from './layout.ts'
import { authoritiesFile, libraryFile } from './record.ts'

/** What became of a document of a bag. */
export type BagOutcome = { readonly number: number } & (DocumentTaken | { readonly status: 'failed'; readonly refusal: DocumentNotTaken })

export type BagTotals = Readonly<Record<BagOutcome['status'], number>> & {
  readonly bags: number
  /** Concepts that were changed, and those that are called otherwise here and stayed so; `refused`: why none came in. */
  readonly thesaurus: { readonly changed: number; readonly other: number; readonly refused?: string }
  readonly authorities: number
  readonly organisations: number
  /** Documents not come to, because of the signal. */
  readonly left: number
}

/** `bag`: the name of the folder whose bag it is. */
export type ImportBagRefusal = NotAllowed | (BagFault & { readonly bag: string }) | { readonly kind: 'no-bag-of-a-library' | 'bag-file-invalid'; readonly bag: string; readonly path?: string }

export type ImportBagsInput = {
  /** A bag, or a folder of bags; absolute. */
  readonly folder: string
  readonly onOutcome: (outcome: BagOutcome) => void
  readonly report: (done: number, total: number, unit: 'files' | 'documents') => void
  readonly signal: AbortSignal
}

const MOST_FILE = 400e6

/**
 * Takes a library out of its bag, or out of a folder of bags. Every bag is checked whole before a byte is taken in, and refused as a whole. Then what is
 * missing here is added; nothing that is here is written over, so doing it again changes nothing, and an import that was cut off goes on.
 */
export const importBags = async (deps: ImportDeps, actor: Actor, { folder, onOutcome, report, signal }: ImportBagsInput): Promise<Result<BagTotals, ImportBagRefusal>> => {
  if (actor.kind !== 'operator' || actorFor(actor, 'withdraw') === undefined) return refuse({ kind: 'not-allowed' })
  const bags: Bag[] = []
  for (const path of await bagsIn(folder)) {
    const checked = await checkBag(path, (done, total) => report(done, total, 'files'), signal)
    if (!checked.ok) return refuse({ ...checked.refusal, bag: basename(path) })
    bags.push(checked.value)
  }
  const totals = { imported: 0, unchanged: 0, repaired: 0, differs: 0, failed: 0, authorities: 0, organisations: 0, left: 0 }
  let thesaurus: BagTotals['thesaurus'] = { changed: 0, other: 0 }
  const documents = bags.map((bag) => ({ bag, numbers: [...bag.payload.keys()].flatMap((path) => numberOfRecord(path) ?? []).toSorted((a, b) => a - b) }))
  const total = documents.reduce((sum, { numbers }) => sum + numbers.length, 0)
  let done = 0
  for (const { bag, numbers } of documents) {
    const common = await takeCommon(deps, actor, bag)
    if (!common.ok) return common
    totals.authorities += common.value.authorities
    totals.organisations += common.value.organisations
    thesaurus = common.value.thesaurus ?? thesaurus
    const { value: organisations } = await listOrganisations(deps, actor, {})
    const [ids, slugs] = [new Map(organisations.map(({ id, slug }) => [slug, id])), new Map(organisations.map(({ id, slug }) => [id, slug]))]
    for (const number of numbers) {
      if (signal.aborted) break
      const taken = await importDocument(deps, actor, bag, number, (slug) => ids.get(slug), (id) => slugs.get(id) ?? '')
      const outcome: BagOutcome = taken.ok ? { number, ...taken.value } : { number, status: 'failed', refusal: taken.refusal }
      totals[outcome.status]++
      onOutcome(outcome)
      report(++done, total, 'documents')
    }
  }
  return ok({ ...totals, bags: bags.length, thesaurus, left: total - done })
}

/** The folder itself, or the bags in it, by name. */
const bagsIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === 'bagit.txt')) return [folder]
    const bags = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => join(folder, name)).toSorted()
    return bags.length === 0 ? [folder] : bags
  } catch {
    // The check says why it cannot be read.
    return [folder]
  }
}

type Common = { readonly authorities: number; readonly organisations: number; readonly thesaurus: BagTotals['thesaurus'] | undefined }

/** What belongs to no single document. A bag that does not say it is of a library is none for us, sound as it may be. */
const takeCommon = async (deps: ImportDeps, actor: Actor, bag: Bag): Promise<Result<Common, ImportBagRefusal>> => {
  const name = basename(bag.folder)
  const jsonOf = async (path: string): Promise<unknown> => {
    const text = await readBagged.text(bag, path, MOST_FILE)
    try {
      return text === undefined ? undefined : JSON.parse(text)
    } catch {
      return undefined
    }
  }
  const library = libraryFile.safeParse(await jsonOf(LIBRARY_FILE))
  if (!library.success) return refuse({ kind: 'no-bag-of-a-library', bag: name })
  const authorities = authoritiesFile.safeParse(await jsonOf(AUTHORITIES_FILE))
  if (!authorities.success) return refuse({ kind: 'bag-file-invalid', bag: name, path: AUTHORITIES_FILE })
  const organisations = await readBagged.text(bag, ORGANISATIONS_FILE, MOST_FILE)
  const founded = await foundMissing(deps, actor, { name: ORGANISATIONS_FILE, bytes: Buffer.from(organisations ?? '') })
  if (!founded.ok) return founded.refusal.kind === 'not-allowed' ? refuse({ kind: 'not-allowed' }) : refuse({ kind: 'bag-file-invalid', bag: name, path: ORGANISATIONS_FILE })
  const thesaurus = bag.payload.has(THESAURUS_FILE) ? await restoreConcepts(deps, actor, await jsonOf(THESAURUS_FILE)) : undefined
  const { lastNumber } = library.data
  const added = await deps.database.asKeeper(async (tx) => {
    if (lastNumber !== null) await reserveNumber(tx, lastNumber)
    return addAuthorities(tx, authorities.data.authorities)
  })
  return ok({
    authorities: added,
    organisations: founded.value,
    thesaurus: thesaurus === undefined ? undefined : thesaurus.ok ? thesaurus.value : { changed: 0, other: 0, refused: thesaurus.refusal.kind },
  })
}
