import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Checkbox, CheckboxGroup, Text } from 'react-aria-components'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Field } from './field.tsx'
import { COUNTRIES } from './countries.ts'

const LANGUAGES = NETWORK_LANGUAGES.map(parseLanguageTag).filter((tag) => tag !== undefined)

/** An organisation as somebody describes it who makes it. */
export type OrganisationDrawn = { readonly name: string; readonly country: string | undefined; readonly languages: readonly string[] }

/** The network and its first organisation. */
export type NetworkDrawn = OrganisationDrawn & { readonly network: string }

export const NO_ORGANISATION: OrganisationDrawn = { name: '', country: undefined, languages: [] }

export const NO_NETWORK: NetworkDrawn = { ...NO_ORGANISATION, network: '' }

export const toOrganisation = ({ name, country, languages }: OrganisationDrawn) => ({ name: name.trim(), languages, ...(country !== undefined && { country }) })

/** Country, found by typing the beginning of its name. */
export const CountryField = ({ label, hint, value, onChange }: { readonly label?: string; readonly hint?: string; readonly value: string | undefined; readonly onChange: (country: string | undefined) => void }) => {
  const { organisationFields: says } = useMessages()
  const { country, order } = useFormats()
  const countries = COUNTRIES.map((code) => ({ id: code, name: country(code) })).toSorted((one, other) => order(one.name, other.name))
  return (
    <ComboBox className="field" name="country" defaultItems={countries} selectedKey={value ?? null} onSelectionChange={(key) => onChange(key === null ? undefined : String(key))} menuTrigger="focus">
      <Label>{label ?? says.country}</Label>
      {hint === undefined ? null : <Text slot="description" className="hint">{hint}</Text>}
      <div className="beside">
        <Input autoComplete="off" />
        <Button className="quiet">{says.choose}</Button>
      </div>
      <Popover className="popover">
        <ListBox className="choices">{({ id, name }: { readonly id: string; readonly name: string }) => <ListBoxItem id={id} textValue={name}>{name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Name, country and languages of an organisation. */
export const OrganisationFields = ({ value, onChange }: { readonly value: OrganisationDrawn; readonly onChange: (value: OrganisationDrawn) => void }) => {
  const { organisationFields: says } = useMessages()
  const { language } = useFormats()
  return (
    <>
      <Field className="wide" name="organisation" label={says.name} value={value.name} onChange={(name) => onChange({ ...value, name })} complete="organization" />
      <CountryField value={value.country} onChange={(country) => onChange({ ...value, country })} />
      <CheckboxGroup className="field wide" value={[...value.languages]} onChange={(languages) => onChange({ ...value, languages })}>
        <Label>{says.languages}</Label>
        <Text slot="description" className="hint">{says.languagesHint}</Text>
        <div className="ticks">{LANGUAGES.map((tag) => <Checkbox key={tag} value={tag} className="tick"><span className="box" aria-hidden="true" />{language(tag)}</Checkbox>)}</div>
      </CheckboxGroup>
    </>
  )
}

/** The network's name, and its first organisation: the secretariat. */
export const NetworkFields = ({ value, onChange }: { readonly value: NetworkDrawn; readonly onChange: (value: NetworkDrawn) => void }) => {
  const { setUp: says } = useMessages()
  return (
    <>
      <Field className="wide" name="network" label={says.network} hint={says.networkHint} value={value.network} onChange={(network) => onChange({ ...value, network })} autoFocus />
      <OrganisationFields value={value} onChange={(organisation) => onChange({ ...value, ...organisation })} />
    </>
  )
}
