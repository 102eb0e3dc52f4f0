import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { giveConcepts, importSkos, SKOS_FORMATS, type MappedConcept, type MappingRemark, type SkosMapping, type SkosRefusal } from '#thesaurus'
import { writeSkos } from '#web/interchange'
import type { House } from '../house.ts'
import { operation, type Event } from '../operation.ts'

/** A part of the report: one concept of the file, or one thing that somebody should look at. */
export type MappingLine = { readonly concept: MappedConcept } | { readonly remark: MappingRemark }

type ImportRefusal = Exclude<Awaited<ReturnType<typeof importSkos>>, { readonly ok: true }>['refusal']
export type ThesaurusImportRefusal = SkosRefusal | ImportRefusal | { readonly kind: 'file-unreadable'; readonly code: string }
export type ThesaurusImportAnswer = Pick<SkosMapping, 'statements' | 'notKept' | 'changed'> & { readonly concepts: number } | { readonly refusal: ThesaurusImportRefusal }

const file = z.string().refine(isAbsolute)

/** Where the site is known to the world, or else where it listens. */
const addressOf = ({ configuration: { SITE_URL, HOST, PORT } }: House): string => SITE_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`

const codeOf = (fault: unknown): string => {
  if (fault instanceof Error && 'code' in fault && 'syscall' in fault) return String(fault.code)
  throw fault
}

export const thesaurusImport = operation({
  name: 'thesaurus-import',
  input: z.object({
    file, format: z.enum(SKOS_FORMATS), dryRun: z.boolean(), languages: z.union([z.literal('all'), z.array(z.string()).readonly()]), byName: z.boolean(), leaveOutFaults: z.boolean(),
    language: z.string().optional(), base: z.string().optional(), scheme: z.string().optional(), asScheme: z.string().optional(),
  }),
  run: async (house, { file: path, ...input }, emit: (event: Event<MappingLine>) => void, signal): Promise<ThesaurusImportAnswer> => {
    try {
      const found = await stat(path)
      // A pipe or a device keeps everybody waiting.
      if (!found.isFile()) return { refusal: { kind: 'file-unreadable', code: 'EISDIR' } }
      const chunks = counted(createReadStream(path, { signal, highWaterMark: 256 * 1024 }), found.size, emit)
      const done = await importSkos(house.library, house.operator, { ...input, chunks, address: addressOf(house) })
      if (!done.ok) return { refusal: done.refusal }
      const { mapped, remarks, statements, notKept, changed } = done.value
      for (const concept of mapped) emit({ kind: 'line', line: { concept } })
      for (const remark of remarks) emit({ kind: 'line', line: { remark } })
      if (!input.dryRun) await house.outbox.drain()
      return { statements, notKept, changed, concepts: mapped.length }
    } catch (fault) {
      return { refusal: { kind: 'file-unreadable', code: codeOf(fault) } }
    }
  },
})

const MEGABYTE = 1e6

const counted = async function* (chunks: AsyncIterable<Buffer>, bytes: number, emit: (event: Event<MappingLine>) => void) {
  let done = 0
  let told = 0
  for await (const chunk of chunks) {
    yield chunk
    done += chunk.length
    if (done - told < MEGABYTE) continue
    told = done
    emit({ kind: 'progress', done: Math.floor(done / MEGABYTE), total: Math.ceil(bytes / MEGABYTE), unit: 'MB read' })
  }
}

export type ThesaurusExportAnswer = { readonly bytes: number } | { readonly refusal: 'file-exists' | 'file-unwritable' | 'disk-full'; readonly code?: string }

export const thesaurusExport = operation({
  name: 'thesaurus-export',
  input: z.object({ file, form: z.enum(['ttl', 'rdf', 'jsonld']) }),
  run: async (house, { file: path, form }): Promise<ThesaurusExportAnswer> => {
    let isOurs = false
    try {
      // What stands there already is not written over.
      await using written = await open(path, 'wx')
      isOurs = true
      const { value: { concepts } } = await giveConcepts(house.library, house.operator)
      let bytes = 0
      for await (const piece of writeSkos(form, { address: addressOf(house), name: 'Waystation' }, concepts())) bytes += (await written.write(piece)).bytesWritten
      await written.sync()
      return { bytes }
    } catch (fault) {
      if (isOurs) await rm(path, { force: true })
      const code = codeOf(fault)
      if (code === 'EEXIST') return { refusal: 'file-exists' }
      return code === 'ENOSPC' || code === 'EDQUOT' ? { refusal: 'disk-full' } : { refusal: 'file-unwritable', code }
    }
  },
})
