import { cameInto } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Awaited } from '../../people/not-here.tsx'
import { Attachments } from '../file/attachments.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { Narratives } from '../file/narratives.tsx'
import { useFile, type FileShown } from '../register.ts'

type Part = 'narratives' | 'attachments'

/** So many files may have gone into one another, one after the other. */
const MOST_DEEP = 8

/** Narratives or attachments of files that went into this one. They lie where they were sealed, and are opened from there. */
export const FromOthers = ({ session, file, part, deep = 0 }: { readonly session: SessionShown; readonly file: FileShown; readonly part: Part; readonly deep?: number }) =>
  deep > MOST_DEEP ? null : cameInto(asFileRecords(file.records)).map(({ note, other, on }) => <FromOne key={note} session={session} other={other} on={on} part={part} deep={deep} />)

const FromOne = ({ session, other, on, part, deep }: { readonly session: SessionShown; readonly other: string; readonly on: string; readonly part: Part; readonly deep: number }) => {
  const { merging: says, clientFile } = useClientMessages()
  const { day } = useFormats()
  const file = useFile(other)
  if (file.data === undefined) return file.error ? <p className="hint">{says.otherGone(day(on.slice(0, 10)))}</p> : <Awaited says={clientFile.opening} />
  const { narratives, records } = file.data
  const some = part === 'narratives' ? narratives.length > 0 : records.some(({ body }) => body.form === 'attachment')
  return (
    <>
      {some ? (
        <section aria-label={says.from(day(on.slice(0, 10)))}>
          <h3>{says.from(day(on.slice(0, 10)))}</h3>
          {part === 'narratives' ? <Narratives session={session} file={file.data} editing={{}} edit={undefined} /> : <Attachments session={session} file={file.data} editing={{}} edit={undefined} />}
        </section>
      ) : null}
      <FromOthers session={session} file={file.data} part={part} deep={deep + 1} />
    </>
  )
}
