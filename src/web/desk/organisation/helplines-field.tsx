import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel, FieldError, Heading, Input, Label, Text, TextField } from 'react-aria-components'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Choice } from '../people/choice.tsx'
import { AnotherLanguage } from './another-language.tsx'
import { ALWAYS, BLANK, COSTS, helplinesIn, textOfHelplines, type Cost, type Helpline, type HelplineFault, type Words } from './helplines.ts'
import { useLanguageNames } from './language-names.ts'

type Props = { readonly value: string; readonly onChange: (text: string) => void; readonly faults: readonly HelplineFault[] }

/** Lines on which the organisation answers, one after the other. */
export const HelplinesField = ({ value, onChange, faults }: Props) => {
  const { describing: says } = useMessages()
  const lines = helplinesIn(value)
  const put = (all: readonly Helpline[]): void => onChange(textOfHelplines(all))
  return (
    <>
      <p className="hint">{says.helplinesHint}</p>
      {lines.map((line, at) => (
        <OneLine
          // Lines have no name of their own: their place is what they are.
          key={at}
          at={at}
          line={line}
          faults={faults.filter((fault) => fault.at === at).map(({ part }) => part)}
          change={(said) => put(lines.with(at, { ...line, ...said }))}
          remove={() => put(lines.toSpliced(at, 1))}
        />
      ))}
      <p><Button className="quiet" onPress={() => put([...lines, BLANK])}>{says.addHelpline}</Button></p>
    </>
  )
}

type OneProps = { readonly at: number; readonly line: Helpline; readonly faults: readonly HelplineFault['part'][]; readonly change: (said: Partial<Helpline>) => void; readonly remove: () => void }

const OneLine = ({ at, line, faults, change, remove }: OneProps) => {
  const { describing: says } = useMessages()
  const { number: inDigits } = useFormats()
  const { number, names, hours, languages, cost } = line
  return (
    <div className="helpline" role="group" aria-label={says.helpline(inDigits(at + 1))}>
      <TextField className="field" name={`helplines.${at}.number`} value={number} onChange={(text) => change({ number: text })} maxLength={40} isInvalid={faults.includes('number')}>
        <Label>{says.number}</Label>
        <Text slot="description" className="hint">{says.numberHint}</Text>
        <Input inputMode="tel" dir="ltr" />
        <FieldError className="wrong">{says.numberWrong}</FieldError>
      </TextField>
      <InWords what={says.calledIn} add={says.called} words={names} change={(said) => change({ names: said })} />
      <Choice label={says.hours} value={hours === ALWAYS ? ALWAYS : 'words'} choose={(chosen) => change({ hours: chosen === ALWAYS ? ALWAYS : { en: '' } })} options={[[ALWAYS, says.always], ['words', says.atHours]]} />
      {hours === ALWAYS ? null : <InWords what={says.hoursIn} add={says.hours} words={hours} change={(said) => change({ hours: said })} />}
      {faults.includes('hours') ? <p className="wrong" role="alert">{says.hoursWrong}</p> : null}
      <Spoken languages={languages} change={(said) => change({ languages: said })} />
      {/* The list below has these values and no others. */}
      <Choice label={says.cost} value={cost} choose={(chosen) => change({ cost: chosen as Cost })} options={COSTS.map((one) => [one, says.costs[one]])} />
      <p><Button className="quiet" aria-label={says.removeHelpline(number)} onPress={remove}>{says.remove}</Button></p>
    </div>
  )
}

const InWords = ({ what, add, words, change }: { readonly what: (language: string) => string; readonly add: string; readonly words: Words; readonly change: (words: Words) => void }) => {
  const { language } = useFormats()
  return (
    <>
      {Object.entries(words).map(([tag, text]) => {
        const parsed = parseLanguageTag(tag)
        return (
          <TextField key={tag} className="field wide" value={text} onChange={(typed) => change({ ...words, [tag]: typed })} maxLength={300}>
            <Label>{what(parsed === undefined ? tag : language(parsed))}</Label>
            <Input lang={tag} />
          </TextField>
        )
      })}
      <AnotherLanguage label={add} there={Object.keys(words)} add={(tag) => change({ ...words, [tag]: '' })} />
    </>
  )
}

const Spoken = ({ languages, change }: { readonly languages: readonly string[]; readonly change: (languages: readonly string[]) => void }) => {
  const { describing: says } = useMessages()
  const { language } = useFormats()
  const namesOf = useLanguageNames()
  return (
    <Disclosure className="disclosure">
      <Heading level={4}><Button slot="trigger" className="quiet">{languages.length === 0 ? says.spoken : `${says.spoken}: ${namesOf(languages)}`}</Button></Heading>
      <DisclosurePanel>
        <CheckboxGroup className="field wide" aria-label={says.spoken} value={[...languages]} onChange={change}>
          <div className="ticks">
            {[...new Set<string>([...NETWORK_LANGUAGES, ...languages])].flatMap((tag) => {
              const parsed = parseLanguageTag(tag)
              return parsed === undefined ? [] : [<Checkbox key={tag} value={tag} className="tick"><span className="box" aria-hidden="true" />{language(parsed)}</Checkbox>]
            })}
          </div>
        </CheckboxGroup>
      </DisclosurePanel>
    </Disclosure>
  )
}
