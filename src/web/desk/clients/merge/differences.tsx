import { Label, Radio, RadioGroup } from 'react-aria-components'
import { fieldsOf, type MergePlan } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { fieldLabel, useFormWords } from '../forms/form-asked.ts'
import { Said } from '../forms/said.tsx'

/** Fields of which the other file's answer is taken, as `form field`. */
export type Takes = ReadonlySet<string>

/** Where the two files do not agree: both answers, side by side. The kept file's stands until somebody chooses the other's. */
export const Differences = ({ plan: { differs }, takes, take }: { readonly plan: MergePlan; readonly takes: Takes; readonly take: (now: Takes) => void }) => {
  const { merging: says } = useClientMessages()
  const { asked } = useFormWords()
  if (differs.length === 0) return <p>{says.noDifferences}</p>
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{says.differences}</h2>
      <p>{says.differencesText}</p>
      {differs.map(({ form, field, here, there }) => {
        const known = asked(form)
        if (known === undefined) return null
        const shown = { field: fieldsOf(known.form).find(({ name }) => name === field), columns: known.labels.fields?.[field]?.columns }
        const name = `${form} ${field}`
        return (
          <RadioGroup
            key={name}
            className="conflict"
            value={takes.has(name) ? 'there' : 'here'}
            onChange={(side) => take(side === 'there' ? new Set([...takes, name]) : new Set([...takes].filter((one) => one !== name)))}
          >
            <Label className="label">{form === 'person' ? fieldLabel(known, field) : `${known.labels.label} · ${fieldLabel(known, field)}`}</Label>
            <div className="sides">
              {([['here', here, says.kept], ['there', there, says.other]] as const).map(([side, answer, as]) => (
                <Radio key={side} value={side} className="tick round side">
                  <span className="box" aria-hidden="true" />
                  <span><span className="hint">{as}</span><br /><Said {...shown} answer={answer} /></span>
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )
      })}
    </section>
  )
}
