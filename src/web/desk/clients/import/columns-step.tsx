import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ColumnSeen, Mapping, Target, WordBook } from '#clients/import'
import { Field } from '../../access/field.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { ColumnPart } from './column-use.tsx'
import { GroupedChoice } from './grouped-choice.tsx'
import { Step } from './step.tsx'
import { useTargetWords, type OwnAsked } from './target-words.ts'

type Props = {
  readonly seen: readonly ColumnSeen[]
  readonly mapping: Mapping
  readonly set: (mapping: Mapping) => void
  readonly targets: ReadonlyMap<string, Target>
  readonly own: readonly OwnAsked[]
  readonly book: WordBook
  readonly today: string
  readonly note: string | undefined
  readonly next: () => void
  readonly back: () => void
}

/** Of a column that is not there. */
const NOTHING: ColumnSeen = { samples: [], said: [] }

/** The third step: where each column goes. */
export const ColumnsStep = ({ seen, mapping, set, targets, own, book, today, note, next, back }: Props) => {
  const { clientImport: says } = useClientMessages()
  const { groups, labelOf } = useTargetWords(targets, own)
  const [wrong, setWrong] = useState(false)
  return (
    <Step step="columns">
      <p className="lead">{says.columnsLead}</p>
      {note === undefined ? null : <p role="status">{note}</p>}
      {mapping.columns.map((use, place) => (
        <ColumnPart key={use.header} seen={seen[place] ?? NOTHING} use={use} groups={groups} targets={targets} book={book} today={today} set={(changed) => set({ ...mapping, columns: mapping.columns.map((one, other) => (other === place ? changed : one)) })} />
      ))}
      <section className="import-column" aria-label={says.constants}>
        <h3>{says.constants}</h3>
        <p className="hint">{says.constantsHint}</p>
        {mapping.constants.map(({ target, said }, place) => (
          <p key={target}>{labelOf(target)}: <b translate="no">{said}</b> <Button className="quiet" onPress={() => set({ ...mapping, constants: mapping.constants.filter((_, other) => other !== place) })}>{says.removeConstant(labelOf(target))}</Button></p>
        ))}
        <Constant groups={groups.slice(1)} add={(target, said) => set({ ...mapping, constants: [...mapping.constants.filter((one) => one.target !== target), { target, said }] })} />
      </section>
      <div role="alert">{wrong ? <p className="wrong">{says.nothingMapped}</p> : null}</div>
      <div className="actions">
        <Button
          onPress={() => {
            const none = mapping.columns.every(({ target }) => target === '')
            setWrong(none)
            if (!none) next()
          }}
        >
          {says.check}
        </Button>
        <Button className="quiet" onPress={back}>{says.back}</Button>
      </div>
    </Step>
  )
}

const Constant = ({ groups, add }: { readonly groups: Parameters<typeof GroupedChoice>[0]['groups']; readonly add: (target: string, said: string) => void }) => {
  const { clientImport: says, clientForm } = useClientMessages()
  const [target, setTarget] = useState('')
  const [said, setSaid] = useState('')
  return (
    <>
      <GroupedChoice label={says.constantField} value={target} choose={setTarget} groups={[{ options: [['', clientForm.choose]] }, ...groups]} />
      {target === '' ? null : (
        <>
          <Field name="said" label={says.constantSaid} value={said} onChange={setSaid} required={false} />
          <Button
            className="quiet"
            isDisabled={said.trim() === ''}
            onPress={() => {
              add(target, said)
              setTarget('')
              setSaid('')
            }}
          >
            {says.addConstant}
          </Button>
        </>
      )}
    </>
  )
}
