import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileRecord } from '../file-record.ts'
import type { FormName } from '../forms/index.ts'
import type { Answers } from '../answer.ts'
import { aBody, anId } from '../testing.ts'
import { HTCDS_FIELDS, htcdsExport, htcdsJson, htcdsTables } from './htcds-files.ts'
import { recordsExported } from './plan.ts'
import type { ExportDetail } from './details.ts'

let number = 100
const aRecord = (form: FormName, answers: Answers): FileRecord => ({ record: anId((number += 1)), body: aBody(form, answers) })

const ALL: readonly FileRecord[] = [
  aRecord('person', {
    givenName: 'Oksana', familyName: 'Tkachenko', otherNames: [{ name: 'Ксана', kind: 'nickname' }], codeName: 'Swallow', dateOfBirth: '1999-04-03', sex: 'female', gender: 'woman', orientation: 'ORIENTATION',
    citizenships: ['UA', 'MD'], languages: ['uk', 'sr-Latn', 'ru'], homeCountry: 'UA',
  }),
  aRecord('household', { maritalStatus: 'widowed', numberOfChildren: 2, members: [{ name: 'SOMEBODY-ELSE', relation: 'child' }] }),
  aRecord('contact', { ways: [{ channel: 'call', address: '+380 44 123-45-67', times: 'any-time' }, { channel: 'email', address: 'o@example.org' }], countryNow: 'PL', placeNow: 'Kraków', proofWord: 'PROOF', ifAnotherAnswers: 'COVER' }),
  aRecord('identification', { status: 'presumed', by: 'ngo', on: '2025-01' }),
  aRecord('identification', { status: 'identified', by: 'police', country: 'PL', on: '2025-06-01' }),
  aRecord('exploitation', {
    forms: ['labour', 'begging', 'sexual-online', 'not-yet'], sectors: ['farming', 'building'], ageAtStart: 24, platforms: 'Telegram, VK', recruitment: ['friends', 'social-media'], control: ['debt', 'locked-in'], recruiterWas: 'partner',
    places: [{ role: 'recruited', country: 'UA', place: 'Kherson', on: '2024-12' }, { role: 'exploited', country: 'PL', place: 'Radom', on: '2024-12-24' }, { role: 'found', country: 'PL' }],
    alleged: [{ knownAs: 'ALLEGED', role: 'exploiter', neededFor: 'NEEDED' }],
  }),
  aRecord('exploitation', { forms: ['domestic-servitude'], ageAtStart: 19, control: ['debt'] }),
  aRecord('intake', { cameOn: '2025-02-01', country: 'PL', throughWhom: 'THROUGH' }),
  aRecord('task', { what: 'TASK' }),
  aRecord('flag', { kind: 'danger', note: 'NOTE' }),
]

const leaving = (details: readonly ExportDetail[]) => ({ number: 'K7', records: recordsExported(ALL, { details: new Set(details) }, {}) })

const EVERYTHING: readonly ExportDetail[] = ['names', 'birth', 'contact', 'places', 'words', 'others', 'narratives', 'attachments']

test('without being asked for more, an export names nobody, reaches nobody, and tells no place and no free word', () => {
  const text = htcdsJson(htcdsExport([leaving([])], '2025-07-01')) + htcdsTables(htcdsExport([leaving([])], '2025-07-01')).map((table) => table.text).join('')
  for (const word of ['Oksana', 'Tkachenko', 'Ксана', 'Swallow', '1999-04-03', '380', 'example.org', 'Kraków', 'Kherson', 'woman', 'ALLEGED', 'NEEDED', 'ORIENTATION', 'SOMEBODY-ELSE', 'PROOF', 'COVER', 'THROUGH', 'TASK', 'NOTE']) expect(text, word).not.toContain(word)
  expect(text).toContain('Feminine')
})

test('orientation, words for safe contact and what stays never leave, whatever is asked for; alleged persons only when they are', () => {
  const all = JSON.stringify(leaving(EVERYTHING))
  for (const word of ['ORIENTATION', 'PROOF', 'COVER']) expect(all, word).not.toContain(word)
  for (const word of ['Oksana', '1999-04-03', '+380', 'Kraków', 'ALLEGED', 'SOMEBODY-ELSE', 'THROUGH']) expect(all, word).toContain(word)
  expect(JSON.stringify(leaving(EVERYTHING.filter((detail) => detail !== 'others')))).not.toMatch(/ALLEGED|NEEDED|SOMEBODY-ELSE/)
  expect(htcdsTables(htcdsExport([leaving(EVERYTHING)], '2025-07-01')).map(({ name }) => name)).toEqual(['persons', 'events', 'perpetrators'])
  expect(htcdsTables(htcdsExport([leaving([])], '2025-07-01')).map(({ name }) => name)).toEqual(['persons', 'events'])
})

test('several times somebody was exploited are one person with several values; where the standard takes one, that is told', () => {
  const { cases, untold } = htcdsExport([leaving(EVERYTHING)], '2025-07-01')
  expect(cases[0]?.person).toEqual({
    prs_FirstName: 'Oksana', prs_SecondName: 'Tkachenko', prs_Birthdate: '1999-04-03', prs_Gender: 'Feminine', prs_MaritalStatus: 'Widowed', prs_NumberOfChildren: 2, prs_PrimaryLanguage: 'uk',
    prs_SecondaryLanguage: 'sr', prs_Citizenship: ['UA', 'MD'], prs_Email: 'o@example.org', prs_MobilePhone: '+380441234567', prs_MailingCity: 'Kraków', prs_MailingCountry: 'PL',
    cas_IncomingReferralDate: '2025-02-01', vic_TraffickingStatus: 'ActualVictimOfTrafficking', vic_TraffickingStatusDecisionMakingOrg: 'Police', vic_RelationshipToTrafficker: 'Acquainted',
    vic_AgeWhenTrafficked: 19, vic_RecruitmentWebsitesAndApps: ['Telegram', 'Other'], vic_MethodOfRecruitment: ['ThroughFriendsOrSocialEvents', 'ThroughOnlineSocialNetworks'],
    vic_MethodsOfControl: ['DebtBondage', 'Other'], vic_TypeOfExploitation: ['ForcedLabour', 'ForcedBegging', 'SexualExploitation', 'Servitude'], vic_TypeOfSexExploitation: ['RemoteInteractiveServices'],
    vic_ForcedLabourIndustry: 'A_AgricultureForestryAndFishing',
  })
  expect(cases[0]?.events).toEqual([{ hte_Type: 'Recruitment', hte_Country: 'UA', hte_City: 'Kherson' }, { hte_Type: 'Exploitation', hte_Country: 'PL', hte_City: 'Radom', hte_Date: '2024-12-24' }])
  const told = untold.map(({ field, why }) => `${field} ${why}`)
  for (const line of ['exploitation.sectors only-one', 'exploitation.forms no-value', 'exploitation.places no-whole-day', 'exploitation.places no-value', 'person.languages only-one', 'person.gender no-field', 'flag.kind no-field', 'identification.status only-one', 'contact.ways no-field'])
    expect(told).toContain(line)
})

const sexOf = (person: Answers) => htcdsExport([{ number: '1', records: [aRecord('person', person)] }], '2025-07-01').cases[0]?.person['prs_Gender']

test('whoever said nothing of their sex is not made anything; whoever was not asked is not there', () => {
  expect(sexOf({ sex: { without: 'not-answered' } })).toBe('NonSpecifiedUnknown')
  expect(sexOf({})).toBeUndefined()
})

const standard = resolve(process.env['WAYSTATION_SHARED'] ?? resolve(import.meta.dirname, '../../../../../shared'), 'data/htcds_2.0_fields.json')

// Wants the list of the standard's fields in ../shared/data.
describe.skipIf(!existsSync(standard))('beside the Human Trafficking Case Data Standard', () => {
  type Known = { readonly name: string | null; readonly type: string | null; readonly values: readonly string[] | null }
  const { fields }: { readonly fields: readonly Known[] } = existsSync(standard) ? JSON.parse(readFileSync(standard, 'utf8')) : { fields: [] }
  const known = new Map(fields.map((field) => [field.name, field]))

  test('every column has a name of the standard', () => {
    for (const name of HTCDS_FIELDS) expect(known.has(name), name).toBe(true)
  })

  test('every value is one of the field’s, and several stand only where several may', () => {
    const { cases } = htcdsExport([leaving(EVERYTHING)], '2025-07-01')
    for (const [name, value] of cases.flatMap(({ person, events, perpetrators }) => [person].concat(events, perpetrators)).flatMap((object) => Object.entries(object))) {
      const field = known.get(name)
      expect(HTCDS_FIELDS, name).toContain(name)
      expect(Array.isArray(value), name).toBe(field?.type?.startsWith('Multiselect') === true)
      if (field?.type === 'Number') expect(typeof value, name).toBe('number')
      const picked = field?.values?.filter((one) => !one.startsWith('Use ISO')) ?? []
      if (picked.length > 0) for (const one of [value].flat()) expect(picked, name).toContain(one)
      if (field?.type === 'Date') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
