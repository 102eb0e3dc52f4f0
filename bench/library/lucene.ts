import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { analysed, type Engine } from './engine.ts'
import { luceneJars } from './packages.ts'

const SERVER = join(import.meta.dirname, 'lucene/LuceneServer.java')

/** Lucene in a process of its own, a page a document. `undefined` where it or Java is missing. `askFlat`: pages are not grouped under documents. */
export const openLucene = async (folder: string): Promise<(Engine & { askFlat: Engine['ask'] }) | undefined> => {
  const jars = luceneJars()
  if (jars === undefined) return undefined
  const child = spawn('java', ['-Xmx1500m', '-cp', jars, SERVER, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const said = async (): Promise<string> => String((await lines.next()).value)
  const started = await Promise.race([said(), once(child, 'error').then(() => 'missing')])
  if (started !== 'ready') return undefined

  const tell = async (...cells: readonly string[]): Promise<void> => {
    if (!child.stdin.write(`${cells.map((cell) => cell.replaceAll(/[\t\r\n]/g, ' ')).join('\t')}\n`)) await once(child.stdin, 'drain')
  }
  const ask = async (...cells: readonly string[]): Promise<number> => {
    await tell(...cells)
    return Number((await said()).split('\t')[0])
  }
  return {
    name: 'Lucene',
    add: async ({ number, language, title, source, category, format, pages }) => {
      const heading = analysed(title, language).stems
      for (const [at, page] of pages.entries()) {
        const { stems, forms } = analysed(page, language)
        await tell('ADD', `${number}-${at + 1}`, String(number), language, source, category, format, heading, stems, forms)
      }
    },
    settle: async () => {
      await ask('SETTLE')
    },
    finish: async () => {
      await ask('FINISH')
    },
    ask: ({ kind, words, language }) => ask('ASK', kind, kind === 'page' ? language : '', ...words),
    askFlat: ({ kind, words, language }) => ask('ASK', `flat-${kind}`, kind === 'page' ? language : '', ...words),
    close: async () => {
      const ended = once(child, 'exit')
      await tell('QUIT')
      await ended
    },
  }
}
