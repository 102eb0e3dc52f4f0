import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { withdrawal, type FileRecord } from '#clients'
import { CeremonyForm } from '../../access/ceremony-form.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { asFileRecords } from '../file/file-records.ts'
import type { FileShown, RecordShown } from '../register.ts'
import { useAct } from './use-act.ts'
import { useBriefly } from './use-briefly.ts'
import { writeOver } from './writes.ts'

type Props = { readonly file: FileShown; readonly consent: RecordShown; readonly what: string }

/** Taking a consent back: one button, and before it everything that goes with it. */
export const Withdraw = (props: Props) => {
  const { consenting: says } = useClientMessages()
  return (
    <DialogTrigger>
      <Button className="quiet" aria-label={says.withdrawOf(props.what)}>{`${says.withdraw} …`}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal"><Dialog className="dialog">{({ close }) => <><Heading slot="title">{says.withdraw}</Heading><Withdrawing {...props} close={close} /></>}</Dialog></Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

const Withdrawing = ({ file, consent, close }: Props & { readonly close: () => void }) => {
  const { consenting: says } = useClientMessages()
  const { act, wrong } = useAct(file.client)
  const known = asFileRecords(file.records)
  const own = known.find(({ record }) => record === consent.record)
  if (own === undefined) return null
  const taken = (at: string) => withdrawal(known, own, at)
  const { consents, stopped, stays } = taken(new Date().toISOString())
  const shownAs = ({ record }: FileRecord): RecordShown | undefined => file.records.find((one) => one.record === record)
  const does = async (): Promise<undefined> => {
    // By the moment of pressing, not of opening.
    const { consents: ended, stopped: over } = taken(new Date().toISOString())
    const writes = [...ended, ...over].flatMap(({ record, answers }) => {
      const shown = shownAs(record)
      return shown === undefined ? [] : [writeOver(shown, answers)]
    })
    if ((await act(writes, says.withdrawDone)) !== undefined) close()
  }
  return (
    <CeremonyForm does={says.withdrawNow} doing={says.withdrawing} onSubmit={does} beside={<Button className="quiet" onPress={close}>{says.keep}</Button>}>
      <Listed title={says.takes} records={consents.map(({ record }) => record)} />
      <Listed title={says.stops} records={stopped.map(({ record }) => record)} />
      <Listed title={says.stays} records={stays} />
      <p>{says.withdrawText}</p>
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </CeremonyForm>
  )
}

const Listed = ({ title, records }: { readonly title: string; readonly records: readonly FileRecord[] }) => {
  const briefly = useBriefly()
  return records.length === 0 ? null : <><p><b>{title}</b></p><ul className="taken">{records.map(({ record, body }) => <li key={record} dir="auto">{briefly(body)}</li>)}</ul></>
}
