import { codesIn, isWithoutAnswer, numberIn, rowsIn, stringIn, type Answers } from '../answer.ts'
import { CODE_LISTS, htcdsOf, type CodeListName } from '../code-lists/index.ts'
import { answersTo, ofForm, type FileRecord } from '../file-record.ts'
import { readDate } from '../known-date.ts'
import { currentStatus } from '../status.ts'
import { platformsOf } from './platforms.ts'
import type { Untold } from './untold.ts'

/** A value of the standard: one, several (*multiselect*), or a number. */
export type HtcdsValue = string | number | readonly string[]

/** Fields of one of the standard's objects, by their names there. What is not known is not there. */
export type HtcdsFields = { readonly [name: string]: HtcdsValue }

/** One file as the Human Trafficking Case Data Standard 2.0 has it: the person in their own context, what happened where, and persons in a perpetrator's context. */
export type HtcdsCase = { readonly person: HtcdsFields; readonly events: readonly HtcdsFields[]; readonly perpetrators: readonly HtcdsFields[] }

/** Takes down what the standard has no place for, as `form.field`, once for each file. */
export type Untelling = (field: string, why: Untold['why']) => void

const codes = (list: CodeListName, field: string, given: readonly string[], untold: Untelling): readonly string[] => {
  const known = given.flatMap((code) => htcdsOf(CODE_LISTS[list], code) ?? [])
  if (known.length < given.length) untold(field, 'no-value')
  return [...new Set(known)]
}

/** The first of several, where the standard takes one. */
const one = (field: string, values: readonly string[], untold: Untelling): string | undefined => {
  if (values.length > 1) untold(field, 'only-one')
  return values[0]
}

/** A whole day; the standard knows no other dates. */
const day = (field: string, kept: string | undefined, untold: Untelling): string | undefined => {
  const known = readDate(kept ?? '')
  if (known?.date.length === 10 && !known.about) return known.date
  if (kept !== undefined) untold(field, 'no-whole-day')
  return undefined
}

/** ISO 639, two letters where there are: the script and country of a tag have no place. */
const language = (tag: string | undefined): string | undefined => tag?.split('-')[0]

const SEX_EXPLOITATION = new Map([['sexual-online', 'RemoteInteractiveServices'], ['sexual-private', 'PrivateSexualServices']])

const TELEPHONE = /^\+[1-9]\d{5,14}$/

const reached = (contact: Answers, untold: Untelling): { readonly telephone?: string | undefined; readonly email?: string | undefined } => {
  const ways = rowsIn(contact, 'ways')
  const addresses = (channels: readonly string[]) => ways.filter((row) => channels.includes(stringIn(row, 'channel') ?? '')).flatMap((row) => stringIn(row, 'address') ?? [])
  const telephones = addresses(['call', 'text-message']).map((number) => number.replaceAll(/[\s()./-]/g, ''))
  if (telephones.some((number) => !TELEPHONE.test(number))) untold('contact.ways', 'no-value')
  // How and when it is safe to call has no place there: whoever gets a number must ask.
  if (ways.length > 0) untold('contact.ways', 'no-field')
  return { telephone: one('contact.ways', telephones.filter((number) => TELEPHONE.test(number)), untold), email: one('contact.ways', addresses(['email']), untold) }
}

const kept = (fields: { readonly [name: string]: HtcdsValue | undefined }): HtcdsFields =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[name, value] as const])))

const sexOf = (person: Answers, untold: Untelling): string | undefined => {
  const answer = person['sex']
  if (answer !== undefined && isWithoutAnswer(answer)) return 'NonSpecifiedUnknown'
  return codes('sexes', 'person.sex', [stringIn(person, 'sex') ?? ''].filter((code) => code !== ''), untold)[0]
}

const personOf = (records: readonly FileRecord[], untold: Untelling): HtcdsFields => {
  const [person, household, contact, intake] = (['person', 'household', 'contact', 'intake'] as const).map((form) => answersTo(records, form))
  if (!person || !household || !contact || !intake) throw new Error('four forms give four answers')
  const [first, second, ...more] = codesIn(person, 'languages')
  if (more.length > 0) untold('person.languages', 'only-one')
  const { telephone, email } = reached(contact, untold)
  return kept({
    prs_FirstName: stringIn(person, 'givenName'),
    prs_SecondName: stringIn(person, 'familyName'),
    prs_Birthdate: day('person.dateOfBirth', stringIn(person, 'dateOfBirth'), untold),
    prs_Gender: sexOf(person, untold),
    prs_MaritalStatus: codes('marital-statuses', 'household.maritalStatus', [stringIn(household, 'maritalStatus') ?? ''].filter((code) => code !== ''), untold)[0],
    prs_NumberOfChildren: numberIn(household, 'numberOfChildren'),
    prs_PrimaryLanguage: language(first),
    prs_SecondaryLanguage: language(second),
    prs_Citizenship: codesIn(person, 'citizenships'),
    prs_Email: email,
    prs_MobilePhone: telephone,
    prs_MailingCity: stringIn(contact, 'placeNow'),
    prs_MailingCountry: stringIn(contact, 'countryNow'),
    cas_IncomingReferralDate: day('intake.cameOn', stringIn(intake, 'cameOn'), untold),
  })
}

/** Several times somebody was exploited are one person there: what may be several is put together, of what is one the first is taken. */
const contextOf = (records: readonly FileRecord[], today: string, untold: Untelling): HtcdsFields => {
  const times = ofForm(records, 'exploitation').map(({ body }) => body.answers)
  const all = (field: string): readonly string[] => [...new Set(times.flatMap((answers) => codesIn(answers, field)))]
  const singles = (field: string): readonly string[] => [...new Set(times.flatMap((answers) => stringIn(answers, field) ?? []))]
  const status = currentStatus(records, today)
  const decided = records.find(({ record }) => record === status?.record)?.body.answers ?? {}
  if (ofForm(records, 'identification').length > 1) untold('identification.status', 'only-one')
  const ages = times.flatMap((answers) => numberIn(answers, 'ageAtStart') ?? [])
  const forms = all('forms')
  const platforms = platformsOf(singles('platforms'))
  if (platforms.includes('Other')) untold('exploitation.platforms', 'no-value')
  return kept({
    vic_TraffickingStatus: codes('statuses', 'identification.status', status === undefined ? [] : [status.status], untold)[0],
    vic_TraffickingStatusDecisionMakingOrg: codes('deciders', 'identification.by', [stringIn(decided, 'by') ?? ''].filter((code) => code !== ''), untold)[0],
    vic_RelationshipToTrafficker: one('exploitation.recruiterWas', codes('trafficker-relations', 'exploitation.recruiterWas', singles('recruiterWas'), untold), untold),
    vic_AgeWhenTrafficked: ages.length === 0 ? undefined : Math.min(...ages),
    vic_RecruitmentWebsitesAndApps: platforms,
    vic_MethodOfRecruitment: codes('recruitment', 'exploitation.recruitment', all('recruitment'), untold),
    vic_MethodsOfControl: codes('control', 'exploitation.control', all('control'), untold),
    vic_TypeOfExploitation: codes('exploitation-forms', 'exploitation.forms', forms, untold),
    vic_TypeOfSexExploitation: forms.flatMap((form) => SEX_EXPLOITATION.get(form) ?? []),
    vic_ForcedLabourIndustry: one('exploitation.sectors', codes('sectors', 'exploitation.sectors', all('sectors'), untold), untold),
  })
}

const eventsOf = (records: readonly FileRecord[], untold: Untelling): readonly HtcdsFields[] =>
  ofForm(records, 'exploitation').flatMap(({ body }) => rowsIn(body.answers, 'places')).flatMap((row) => {
    const role = htcdsOf(CODE_LISTS['place-roles'], stringIn(row, 'role') ?? '')
    // Where somebody was found is no event of trafficking there.
    if (role === undefined) untold('exploitation.places', 'no-value')
    return role === undefined ? [] : [kept({ hte_Type: role, hte_Country: stringIn(row, 'country'), hte_City: stringIn(row, 'place'), hte_Date: day('exploitation.places', stringIn(row, 'on'), untold) })]
  })

const perpetratorsOf = (records: readonly FileRecord[], untold: Untelling): readonly HtcdsFields[] =>
  ofForm(records, 'exploitation').flatMap(({ body }) => rowsIn(body.answers, 'alleged')).flatMap((row) => {
    const role = codes('alleged-roles', 'exploitation.alleged', [stringIn(row, 'role') ?? ''].filter((code) => code !== ''), untold)
    const said = kept({ per_RoleInProcess: role, per_RoleDetails: stringIn(row, 'knownAs') })
    return Object.keys(said).length === 0 ? [] : [said]
  })

/**
 * One file in the shape of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0): objects of a person, with its context, and of events.
 * @param records as they leave (`answersExported`): what is not to leave is not among them
 * @param today a day, on which identification stands
 */
export const toHtcds = (records: readonly FileRecord[], today: string, untold: Untelling): HtcdsCase => ({
  person: { ...personOf(records, untold), ...contextOf(records, today, untold) },
  events: eventsOf(records, untold),
  perpetrators: perpetratorsOf(records, untold),
})
