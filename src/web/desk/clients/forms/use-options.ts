import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { codeListOf, type Field } from '#clients'
import { COUNTRIES } from '../../access/countries.ts'
import { useSession } from '../../access/guard.tsx'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { StaffOnServer } from '../../people/list-people.ts'
import { useFormWords } from './form-asked.ts'
import { OFTEN, otherLanguages } from './languages.ts'

export type Option = readonly [value: string, said: string]

/** Answers to choose from, in groups where there are many. */
export type OptionGroup = { readonly label?: string; readonly options: readonly Option[] }

const zonesByRegion = (): readonly OptionGroup[] => {
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => [zone.split('/')[0] ?? '', zone] as const)
  return [...new Set(zones.map(([region]) => region))].map((label) => ({ label, options: zones.filter(([region]) => region === label).map(([, zone]) => [zone, zone.split('/').slice(1).join(' · ').replaceAll('_', ' ') || zone] as const) }))
}

/** What can be chosen for a field. */
export const useOptions = (field: Field): readonly OptionGroup[] => {
  const { api } = useDesk()
  const session = useSession()
  const { clientForm: says } = useClientMessages()
  const { country, language, order } = useFormats()
  const { code } = useFormWords()
  const staff = useQuery({ ...asking<readonly StaffOnServer[]>(api, `/api/organisations/${session?.organisation ?? ''}/staff`), enabled: field.type === 'staff' && session !== undefined }).data
  const { type, codes, options, called } = field
  return useMemo(() => {
    const sorted = (said: readonly Option[]): readonly Option[] => said.toSorted(([, one], [, other]) => order(one, other))
    switch (type) {
      case 'country':
      case 'countries':
        return [{ options: sorted(COUNTRIES.map((one) => [one, country(one)])) }]
      case 'language':
      case 'languages':
        return [{ label: says.often, options: OFTEN.map((one) => [one, language(one)]) }, { label: says.others, options: sorted(otherLanguages().map((one) => [one, language(one)])) }]
      case 'time-zone':
        return zonesByRegion()
      case 'staff':
        return [{ options: sorted((staff ?? []).filter(({ leftAt }) => leftAt === undefined).map(({ id, name }) => [id, name])) }]
      default:
        return [{ options: options === undefined ? (codeListOf(codes ?? '')?.codes ?? []).map((one) => [one.code, code({ ...(codes !== undefined && { codes }) }, one.code)]) : options.map((one) => [one, called?.get(one) ?? one]) }]
    }
  // What is called how changes with the language alone.
  }, [type, codes, options, called, staff, country])
}
