import { Button, Checkbox, CheckboxGroup, FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Framed } from './clock-control.tsx'
import { textOf, textsOf, type ControlProps } from './control.ts'
import { Called } from './typed-control.tsx'
import { useOptions, type OptionGroup } from './use-options.ts'

const Options = ({ groups, without = [] }: { readonly groups: readonly OptionGroup[]; readonly without?: readonly string[] }) =>
  groups.map(({ label, options }) => {
    const lines = options.filter(([value]) => !without.includes(value)).map(([value, said]) => <option key={value} value={value}>{said}</option>)
    return label === undefined ? lines : <optgroup key={label} label={label}>{lines}</optgroup>
  })

const saidOf = (groups: readonly OptionGroup[], value: string): string => groups.flatMap(({ options }) => options).find(([one]) => one === value)?.[1] ?? value

/** One of a list: codes, countries, languages, time zones, staff. The browser's own list is found by typing, on a phone too. */
export const ChoiceControl = (props: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  const groups = useOptions(props.field)
  const value = textOf(props.answer)
  // What is not on the list any more is still the answer.
  const isStrange = value !== '' && !groups.some(({ options }) => options.some(([one]) => one === value))
  return (
    <Framed {...props}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ target }) => props.set(target.value)}>
          <option value="">{says.choose}</option>
          {isStrange ? <option value={value}>{value}</option> : null}
          <Options groups={groups} />
        </select>
      )}
    </Framed>
  )
}

/** Several codes: all of them in sight. */
export const ChoicesControl = ({ field, label, why, answer, set, problem }: ControlProps) => {
  const options = useOptions(field).flatMap((group) => group.options)
  const chosen = textsOf(answer)
  const strange = chosen.filter((one) => !options.some(([value]) => value === one)).map((one) => [one, one] as const)
  return (
    <CheckboxGroup className="entry" value={[...chosen]} onChange={set} isInvalid={problem !== undefined}>
      <Label className="label"><Called label={label} field={field} /></Label>
      {why === undefined ? null : <Text slot="description" className="hint">{why}</Text>}
      <div className="ticks">{[...options, ...strange].map(([value, said]) => <Checkbox key={value} value={value} className="tick"><span className="box" aria-hidden="true" />{said}</Checkbox>)}</div>
      <FieldError className="wrong">{problem}</FieldError>
    </CheckboxGroup>
  )
}

/** Several of a long list, in the order in which they were named: countries and languages. */
export const PickControl = (props: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  const groups = useOptions(props.field)
  const { answer, set } = props
  const chosen = textsOf(answer)
  return (
    <Framed {...props}>
      {(ids) => (
        <>
          {chosen.length === 0 ? null : (
            <ul className="picked">
              {chosen.map((value, place) => (
                <li key={value}>
                  {saidOf(groups, value)}
                  {place === 0 ? null : <Button className="quiet" aria-label={says.first(saidOf(groups, value))} onPress={() => set([value, ...chosen.filter((one) => one !== value)])}>↑</Button>}
                  <Button className="quiet" aria-label={says.remove(saidOf(groups, value))} onPress={() => set(chosen.filter((one) => one !== value))}>×</Button>
                </li>
              ))}
            </ul>
          )}
          <select {...ids} value="" onChange={({ target }) => (target.value === '' ? undefined : set([...chosen, target.value]))}>
            <option value="">{says.choose}</option>
            <Options groups={groups} without={chosen} />
          </select>
        </>
      )}
    </Framed>
  )
}

/** Yes or no. Neither is chosen until somebody does. */
export const YesNoControl = ({ field, label, why, answer, set, problem }: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  return (
    <RadioGroup className="entry" orientation="horizontal" value={typeof answer === 'boolean' ? String(answer) : null} onChange={(value) => set(value === 'true')} isInvalid={problem !== undefined}>
      <Label className="label"><Called label={label} field={field} /></Label>
      {why === undefined ? null : <Text slot="description" className="hint">{why}</Text>}
      <div className="yes-no">
        <Radio value="true" className="tick round"><span className="box" aria-hidden="true" />{says.yes}</Radio>
        <Radio value="false" className="tick round"><span className="box" aria-hidden="true" />{says.no}</Radio>
      </div>
      <FieldError className="wrong">{problem}</FieldError>
    </RadioGroup>
  )
}
