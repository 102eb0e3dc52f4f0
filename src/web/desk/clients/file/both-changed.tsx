import { useEffect, useRef, useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { fieldsOf, settle, type Answers } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useNames } from '../../people/use-people.ts'
import { fieldLabel, type FormAsked } from '../forms/form-asked.ts'
import { Said } from '../forms/said.tsx'
import type { BothChanged as Both } from '../register.ts'

type Choice = 'mine' | 'theirs'

type Props = {
  readonly session: SessionShown
  readonly asked: FormAsked
  readonly both: Both['records'][number]
  /** Saves what was chosen, over what the colleague has saved. */
  readonly choose: (answers: Answers) => void
  readonly isBusy: boolean
}

/** Two people changed the same: both are shown, and whoever writes chooses, answer by answer. */
export const BothChanged = ({ session, asked, both: { theirs, answers, conflicts }, choose, isBusy }: Props) => {
  const { clientWriting: says } = useClientMessages()
  const nameOf = useNames(session)
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const [isEarly, setEarly] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // It has taken the place of what somebody was writing.
  useEffect(() => heading.current?.focus(), [])
  const fields = new Map(fieldsOf(asked.form).map((field) => [field.name, field]))
  const save = (): void => {
    if (conflicts.some(({ field }) => chosen[field] === undefined)) return setEarly(true)
    choose(conflicts.reduce((now, { field, mine, theirs: other }) => settle(now, field, chosen[field] === 'theirs' ? other : mine), answers))
  }
  return (
    <section className="waits both" aria-labelledby="both-changed">
      <h3 id="both-changed" tabIndex={-1} ref={heading}>{says.bothChanged}</h3>
      <p>{says.bothChangedText}</p>
      {conflicts.map(({ field, began, ...sides }) => {
        const shown = { field: fields.get(field), columns: asked.labels.fields?.[field]?.columns }
        return (
          <RadioGroup key={field} className="conflict" value={chosen[field] ?? null} onChange={(value) => setChosen({ ...chosen, [field]: value === 'theirs' ? 'theirs' : 'mine' })}>
            <Label className="label">{fieldLabel(asked, field)}</Label>
            <p className="hint">{says.began}: <Said {...shown} answer={began} /></p>
            <div className="sides">
              {(['mine', 'theirs'] as const).map((side) => (
                <Radio key={side} value={side} className="tick round side">
                  <span className="box" aria-hidden="true" />
                  <span><b>{side === 'mine' ? says.mine : says.theirs(nameOf(theirs.body.by))}</b><br /><Said {...shown} answer={sides[side]} /></span>
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )
      })}
      <div role="alert">{isEarly ? <p className="wrong">{says.chooseEach}</p> : null}</div>
      <div className="actions"><Button onPress={save} data-pending={isBusy ? '' : undefined}>{says.saveChosen}</Button></div>
    </section>
  )
}
