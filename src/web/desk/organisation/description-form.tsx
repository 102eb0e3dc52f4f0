import { Checkbox, CheckboxGroup, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { NETWORK_LANGUAGES, parseCountryCode, parseLanguageTag } from '#kernel'
import { CountryField } from '../access/network-fields.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { AnotherLanguage } from './another-language.tsx'
import { useFieldName } from './field-name.ts'
import { HelplinesField } from './helplines-field.tsx'
import { CONTACT_PARTS } from './organisation-draft.ts'
import type { Description } from './use-description.ts'

/** Longest texts that the server takes, in letters. */
const LONGEST = { line: 300, about: 4000 } as const

type LineProps = { readonly description: Description; readonly field: string; readonly hint?: string; readonly long?: boolean; readonly lang?: string }

const Line = ({ description: { fields = {}, set }, field, hint = '', long = false, lang }: LineProps) => {
  const nameOf = useFieldName()
  return (
    <TextField className="field wide" name={field} value={fields[field] ?? ''} onChange={(text) => set(field, text)} maxLength={long ? LONGEST.about : LONGEST.line}>
      <Label>{nameOf(field)}</Label>
      {hint === '' ? null : <Text slot="description" className="hint">{hint}</Text>}
      {long ? <TextArea rows={4} lang={lang} /> : <Input lang={lang} />}
    </TextField>
  )
}

/** Languages in which there is a text, in the network's order, others after them. */
const tagsOf = (fields: Readonly<Record<string, string>>, part: 'names' | 'about'): readonly string[] => {
  const there = Object.keys(fields).filter((key) => key.startsWith(`${part}.`)).map((key) => key.slice(part.length + 1))
  const known: readonly string[] = NETWORK_LANGUAGES
  return [...known.filter((tag) => there.includes(tag)), ...there.filter((tag) => !known.includes(tag)).toSorted()]
}

const InLanguages = ({ description, part, long = false }: { readonly description: Description; readonly part: 'names' | 'about'; readonly long?: boolean }) => {
  const { describing: says } = useMessages()
  const tags = tagsOf(description.fields ?? {}, part)
  return (
    <>
      {tags.map((tag, place) => <Line key={tag} description={description} field={`${part}.${tag}`} long={long} lang={tag} {...(long && place === 0 && { hint: says.aboutHint })} />)}
      <AnotherLanguage label={part === 'names' ? says.name : says.about} there={tags} add={(tag) => description.set(`${part}.${tag}`, '')} />
    </>
  )
}

/** Where the organisation is at home; once a signed roster says so, that is read and no more. */
const Country = ({ value, onChange, isSigned }: { readonly value: string; readonly onChange: (code: string) => void; readonly isSigned: boolean }) => {
  const { describing: says } = useMessages()
  const { country } = useFormats()
  const code = parseCountryCode(value)
  if (!isSigned) return <CountryField label={says.country} hint={says.countryHint} value={code} onChange={(chosen) => onChange(chosen ?? '')} />
  return (
    <dl className="facts">
      <dt>{says.country}</dt>
      <dd>{code === undefined ? says.noCountry : country(code)} <span className="hint">{says.countrySigned}</span></dd>
    </dl>
  )
}

/** Everything that an organisation says of itself. */
export const DescriptionForm = ({ description, isCountrySigned }: { readonly description: Description; readonly isCountrySigned: boolean }) => {
  const { describing: says } = useMessages()
  const { language } = useFormats()
  const { fields = {}, set, faults } = description
  return (
    <>
      <fieldset>
        <legend>{says.names}</legend>
        <Line description={description} field="name" />
        <InLanguages description={description} part="names" />
      </fieldset>
      <fieldset>
        <legend>{says.place}</legend>
        <Country value={fields['country'] ?? ''} onChange={(code) => set('country', code)} isSigned={isCountrySigned} />
        <Line description={description} field="city" />
        <CheckboxGroup className="field wide" value={(fields['languages'] ?? '').split(' ').filter(Boolean)} onChange={(tags) => set('languages', tags.toSorted().join(' '))}>
          <Label>{says.languages}</Label>
          <div className="ticks">
            {[...new Set<string>([...NETWORK_LANGUAGES, ...(fields['languages'] ?? '').split(' ').filter(Boolean)])].map((tag) => {
              const parsed = parseLanguageTag(tag)
              return <Checkbox key={tag} value={tag} className="tick"><span className="box" aria-hidden="true" />{parsed === undefined ? tag : language(parsed)}</Checkbox>
            })}
          </div>
        </CheckboxGroup>
      </fieldset>
      <fieldset>
        <legend>{says.contact}</legend>
        <p className="hint">{says.contactHint}</p>
        {CONTACT_PARTS.map((part) => <Line key={part} description={description} field={`contact.${part}`} hint={says.partHints[part]} />)}
      </fieldset>
      <fieldset>
        <legend>{says.helplines}</legend>
        <HelplinesField value={fields['helplines'] ?? ''} onChange={(text) => set('helplines', text)} faults={faults} />
      </fieldset>
      <fieldset>
        <legend>{says.about}</legend>
        <InLanguages description={description} part="about" long />
      </fieldset>
    </>
  )
}
