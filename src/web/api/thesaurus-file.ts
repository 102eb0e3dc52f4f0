import { z } from 'zod'
import { NETWORK_LANGUAGES, type Result } from '#kernel'
import type { Actor } from '#network'
import { formatByName, importSkos, SKOS_FORMATS, type MappingRemark, type SkosMapping, type ThesaurusDeps } from '#thesaurus'
import type { ApiBytes, ApiRefusal } from '#web/http'
import { fileName } from './library-wire.ts'
import { language } from './wire.ts'

/** A larger one is for whoever runs the installation: taken in by the command, it needs no browser that stays open. Bytes. */
export const MOST_OF_THESAURUS = 64e6

const yesOrNo = (usual: 'yes' | 'no') => z.enum(['yes', 'no']).default(usual).transform((text) => text === 'yes')

/** How a file is to be understood. `plan`: takes it in, as that report said; without, it is only told what would become of it. */
export const ofThesaurusFile = z.object({
  name: fileName,
  format: z.enum(SKOS_FORMATS).optional(),
  languages: z.enum(['network', 'all']).default('network'),
  language: language.optional(),
  prefix: z.string().regex(/^[a-z][a-z0-9]{0,19}$/).optional(),
  byName: yesOrNo('yes'),
  leaveOutFaults: yesOrNo('no'),
  plan: z.string().regex(/^[0-9a-f]{64}$/).optional(),
})

/** Of each kind so many are told; the sums are told of all. */
const MOST_TOLD = 500

/** What became of a file, or would: sums of all, and the first of each kind. */
export type ThesaurusReport = {
  readonly plan: string
  readonly taken: boolean
  readonly made: number
  readonly addedTo: number
  readonly unchanged: number
  readonly concepts: SkosMapping['mapped']
  readonly remarks: readonly { readonly kind: MappingRemark['kind']; readonly count: number; readonly first: readonly Omit<MappingRemark, 'kind'>[] }[]
  readonly notKept: SkosMapping['notKept']
}

const report = ({ plan, mapped, remarks, notKept }: SkosMapping, taken: boolean): ThesaurusReport => {
  const [made, added] = [mapped.filter(({ kind }) => kind === 'made'), mapped.filter(({ kind }) => kind === 'added-to')]
  return {
    plan, taken, notKept, made: made.length, addedTo: added.length, unchanged: mapped.length - made.length - added.length,
    concepts: [...made.slice(0, MOST_TOLD), ...added.slice(0, MOST_TOLD)],
    remarks: [...Map.groupBy(remarks, ({ kind }) => kind)].map(([kind, all]) => ({ kind, count: all.length, first: all.slice(0, MOST_TOLD).map(({ address, detail }) => ({ address, detail })) })),
  }
}

/** Why the bytes of a file do not come to their end. The reader of SKOS lets pass what has a `syscall`: it is no fault of the file. */
class Ended extends Error {
  readonly syscall = 'read'
  readonly refusal: ApiRefusal
  constructor(refusal: ApiRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

const TOO_LARGE: ApiRefusal = { kind: 'file-too-large', limit: MOST_OF_THESAURUS }
const BROKEN_OFF: ApiRefusal = { kind: 'file-unreadable', code: 'ECONNRESET' }

/** The bytes as they come, so many at most. What nobody read is read to its end and dropped: a browser that still sends would not hear why it was refused. */
async function* bytesOf({ stream, size }: ApiBytes): AsyncGenerator<Uint8Array> {
  let come = 0
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk)
      come += bytes.length
      if (come > MOST_OF_THESAURUS) {
        stream.destroy()
        throw new Ended(TOO_LARGE)
      }
      yield bytes
    }
  } catch (fault) {
    throw fault instanceof Ended ? fault : new Ended(BROKEN_OFF)
  } finally {
    stream.resume()
  }
  if (size !== undefined && size !== come) throw new Ended(BROKEN_OFF)
}

/** Takes a thesaurus in from a file that somebody sends, or says what would become of it. `address`: of this installation, as its own exports name concepts. */
export const takeThesaurusFile = async (
  deps: ThesaurusDeps, actor: Actor, { name, format = formatByName(name), languages, prefix, plan, ...said }: z.output<typeof ofThesaurusFile>, sent: ApiBytes, address: string | undefined,
): Promise<Result<ThesaurusReport, ApiRefusal>> => {
  if (format === undefined) return { ok: false, refusal: { kind: 'skos-format-unknown' } }
  if ((sent.size ?? 0) > MOST_OF_THESAURUS) return { ok: false, refusal: TOO_LARGE }
  try {
    const done = await importSkos(deps, actor, {
      ...said, format, address, asScheme: prefix, expected: plan, dryRun: plan === undefined, chunks: bytesOf(sent), languages: languages === 'all' ? 'all' : NETWORK_LANGUAGES,
    })
    return done.ok ? { ok: true, value: report(done.value, plan !== undefined) } : done
  } catch (fault) {
    if (fault instanceof Ended) return { ok: false, refusal: fault.refusal }
    throw fault
  }
}
