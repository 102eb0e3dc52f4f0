import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { codesIn, copyAsHtml, copyAsJson, copyLeaves, factsFor, nameInCopy, stringIn, SUPERVISORS, type CopyFrame, type CopyOfFile, type CopyWords } from '#clients'
import type { Formats } from '#web/kit/formats'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { download } from '../../download.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { todayHere } from '../forms/answers.ts'
import { askRegister, useSave, type ExportEntry, type FileShown, type RecordShown } from '../register.ts'
import { writtenOver } from '../written.ts'
import { CopyShown } from './copy-shown.tsx'
import { useOwnCountry } from './use-own-country.ts'

type Props = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly request: RecordShown
  readonly copy: CopyOfFile
  /** Attachments that go along: somebody looked through each as it is now. */
  readonly attached: readonly RecordShown[]
  /** Files that went into this one and are in the copy, and when one did of which something is not. */
  readonly files: NonNullable<CopyFrame['files']>
  readonly missing: readonly string[]
  readonly spoken: { readonly language: string; readonly words: CopyWords; readonly formats: Formats }
  readonly back: () => void
}

/** The copy as it leaves, and the ways in which it may be given. What was blacked out is not on this page at all. */
export const CopyLeaving = ({ session, file, request, copy, attached, files, missing, spoken, back }: Props) => {
  const { fileCopy: says } = useClientMessages()
  const country = useOwnCountry(session)
  const [authority] = factsFor(SUPERVISORS, country === undefined ? [] : [country])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { language, words, formats } = spoken
  const frame: CopyFrame = { language, words, made: formats.day(todayHere()), day: formats.day, files, missing, ...(authority !== undefined && { complain: `${authority.says}, ${authority.site}` }) }
  return (
    <div className="copy-stage">
      <h2 ref={heading} tabIndex={-1}>{says.ready}</h2>
      <p>{says.readyText}</p>
      <Giving file={file} request={request} copy={copy} attached={attached} frame={frame} />
      <CopyShown copy={copy} frame={frame} />
      <div className="actions"><Button className="quiet" onPress={back}>{says.backToReview}</Button></div>
    </div>
  )
}

type GivingProps = Pick<Props, 'file' | 'request' | 'copy' | 'attached'> & { readonly frame: CopyFrame }

/** Writes down in the request that the copy is given, and how, before anything of it is given. Refused where it could not be written. */
const useNoted = ({ file, request }: Pick<Props, 'file' | 'request'>) => {
  const { notices } = useDesk()
  const { fileCopy: says } = useClientMessages()
  const save = useSave()
  return async (way: string): Promise<void> => {
    // Two ways in a row, or a colleague who wrote meanwhile: theirs stays, and this way is added to it.
    await writtenOver(request, async ({ record, revision, body: { form, version, answers: before } }) => {
      const answers = { ...before, othersBlackedOut: true, copyGivenOn: stringIn(before, 'copyGivenOn') ?? todayHere(), copyWays: [...new Set([...codesIn(before, 'copyWays'), way])] }
      return await save.mutateAsync({ client: file.client, writes: [{ record, kind: 'rights', form, version, answers, began: { revision, answers: before } }] })
    })
    notices.tell({ says: says.noted })
  }
}

const Giving = ({ file, request, copy, attached, frame }: GivingProps) => {
  const { keys } = useDesk()
  const { fileCopy: says, count } = useClientMessages()
  const inWords = useRefusal()
  const noted = useNoted({ file, request })
  const [words, setWords] = useState<string>()
  const [isPlain, setPlain] = useState(false)
  const [busy, setBusy] = useState<'giving' | 'sealing'>()
  const [wrong, setWrong] = useState('')
  const giving = async (does: () => Promise<void>, what: 'giving' | 'sealing' = 'giving'): Promise<void> => {
    if (busy !== undefined) return
    setBusy(what)
    setWrong('')
    try {
      await does()
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      setWrong(inWords(fault.refusal))
    } finally {
      setBusy(undefined)
    }
  }
  const gone = <p className="wrong" role="alert">{wrong}</p>
  if (!copyLeaves(request.body.answers)) return <div className="waits"><p>{says.readHere}</p><Button onPress={() => void giving(async () => await noted('read-here'))}>{says.readDone}</Button>{gone}</div>
  const html = (): string => copyAsHtml(copy, frame)
  const draw = async (): Promise<void> => {
    const drawn = await keys.ask('generate-passphrase', undefined)
    if (drawn.ok) setWords(drawn.value)
    else setWrong(inWords(drawn.refusal))
  }
  const seal = async (passphrase: string): Promise<void> => {
    const texts: readonly ExportEntry[] = [{ name: 'copy.html', text: [html()] }, { name: 'copy.json', text: [copyAsJson(copy, frame)] }]
    const files = attached.map(({ client, record, body }, place): ExportEntry => ({ name: nameInCopy(place + 1, stringIn(body.answers, 'title') ?? ''), client, record }))
    const { blob, left } = await askRegister(keys, 'export.seal', { work: randomIds.next(), entries: [...texts, ...files], readers: { passphrase } })
    await noted('sealed-file')
    // Under a name that tells nothing.
    download(blob, 'copy.age')
    if (left.length > 0) setWrong(count(says.attachmentsLost)(left.length))
  }
  const plain = async (name: string, type: string, text: string): Promise<void> => {
    await noted('plain-file')
    download(new Blob([text], { type }), name)
  }
  const print = async (): Promise<void> => {
    await noted('paper')
    window.print()
  }
  return (
    <section aria-labelledby="give-of">
      <h3 id="give-of">{says.give}</h3>
      {attached.length === 0 ? null : <p className="hint">{count(says.attachmentsGo)(attached.length)}</p>}
      <div className="actions">
        <Button onPress={() => void giving(print)}>{says.print}</Button>
        {words === undefined ? <Button className="quiet" onPress={() => void draw()}>{`${says.sealed} …`}</Button> : null}
        {isPlain ? null : <Button className="quiet" onPress={() => setPlain(true)}>{`${says.plain} …`}</Button>}
      </div>
      {words === undefined ? null : (
        <div className="waits">
          <p>{says.sealedText}</p>
          <p className="six-words" translate="no">{words}</p>
          <div className="actions">
            <Button data-pending={busy === 'sealing' ? '' : undefined} onPress={() => void giving(async () => await seal(words), 'sealing')}>{says.sealedDo}</Button>
            <Button className="quiet" onPress={() => setWords(undefined)}>{says.cancel}</Button>
          </div>
          <p className="hint" role="status">{busy === 'sealing' ? says.sealing : ''}</p>
        </div>
      )}
      {isPlain ? (
        <div className="waits">
          <p>{says.plainText}</p>
          <div className="actions">
            <Button onPress={() => void giving(async () => await plain('copy.html', 'text/html', html()))}>{says.html}</Button>
            <Button className="quiet" onPress={() => void giving(async () => await plain('copy.json', 'application/json', copyAsJson(copy, frame)))}>{says.json}</Button>
            <Button className="quiet" onPress={() => setPlain(false)}>{says.cancel}</Button>
          </div>
        </div>
      ) : null}
      {gone}
    </section>
  )
}
