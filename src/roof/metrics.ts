import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { countAlarms } from '#library'
import type { House } from '#command-line'

/** What an installation tells whoever watches over it. */
export const metricsOf = ({ library, outbox }: House): Registry => {
  // Where it cannot be asked nothing is known of it, and all else is told.
  const searchable = async () => {
    try {
      return await library.index.stats()
    } catch {
      return { documents: NaN, pages: NaN }
    }
  }
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: () => Promise<number>): void => {
    const made: Gauge = new Gauge({ name, help, collect: async () => made.set(await read()), registers: [registry] })
  }
  gauge('library_documents_searchable', 'Documents in the search index', async () => (await searchable()).documents)
  gauge('library_pages_searchable', 'Pages in the search index', async () => (await searchable()).pages)
  gauge('search_away', '1 while the search server does not answer', async () => Number(library.index.isAway?.() ?? false))
  gauge('library_files_alarmed', 'Files that are missing, or not the bytes that were taken in, when they were last read', () => countAlarms(library))
  gauge('outbox_facts_waiting', 'Facts not yet delivered', async () => (await outbox.counts()).waiting)
  gauge('outbox_facts_dead', 'Facts given up', async () => (await outbox.counts()).dead)
  gauge('jobs_waiting', 'Jobs to do', async () => (await library.jobs.counts()).reduce((sum, { waiting, active }) => sum + waiting + active, 0))
  gauge('jobs_dead', 'Jobs given up', async () => (await library.jobs.counts()).reduce((sum, { dead }) => sum + dead, 0))
  gauge('reader_resident_bytes', 'Memory of the reader children', async () => library.reader.residentBytes() + library.recogniser.residentBytes())
  return registry
}
