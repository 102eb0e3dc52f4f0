import { parseLanguageTag, type NetworkLanguage } from '#kernel'
import { GROUNDS, wordsOf, type KnownDuty } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import { useStanding } from './use-duties.ts'
import { useTold } from './use-told.ts'

/** What is read out: what may have to be reported, what the person may always do, and what is done with what they tell. */
export const ToldWords = ({ language, duties }: { readonly language: NetworkLanguage; readonly duties: readonly KnownDuty[] }) => {
  const told = useTold(language)
  if (told === undefined) return null
  const sentences = duties.flatMap(({ duty }) => wordsOf(told, duty, language) ?? [])
  return (
    <div className="told-words" lang={language} dir="auto" translate="no">
      <p className="told-title">{told.title}</p>
      {sentences.length === 0 ? null : <><p>{told.lead}</p><ul>{sentences.map((one) => <li key={one}>{one}</li>)}</ul></>}
      <p>{told.choose}</p>
    </div>
  )
}

/** Every purpose, as it is said to the person, and whether they may refuse it. */
export const PurposeWords = ({ language }: { readonly language: NetworkLanguage }) => {
  const told = useTold(language)
  if (told === undefined) return null
  return (
    <dl className="told-purposes" lang={language} translate="no">
      {GROUNDS.map(({ purpose, refusal }) => <div key={purpose}><dt>{told.purposes[purpose].title}</dt><dd>{told.purposes[purpose].text} <b>{told.refusal[refusal]}</b></dd></div>)}
    </dl>
  )
}

/** For the counsellor: each duty with where to look, who answers for it, and how far it can be relied on. */
export const DutyList = ({ duties }: { readonly duties: readonly KnownDuty[] }) => <ul className="duties">{duties.map((one) => <li key={`${one.duty.kind} ${one.duty.law ?? ''} ${one.duty.what ?? ''}`}><DutyShown known={one} /></li>)}</ul>

export const DutyShown = ({ known: { duty, own } }: { readonly known: KnownDuty }) => {
  const { before: says, legal, grounds } = useClientMessages()
  const { code } = useFormWords()
  const standing = useStanding()
  const { says: said, good } = standing(duty.fact)
  return (
    <>
      <p><b>{code({ codes: 'duty-kinds' }, duty.kind)}</b> <span className="soft">{own ? grounds.own : grounds.ours}</span></p>
      {duty.what === undefined ? null : <p dir="auto" className="as-written">{duty.what}</p>}
      {duty.byWhom === undefined ? null : <p dir="auto">{says.byWhom(duty.byWhom)}</p>}
      {duty.to === undefined ? null : <p dir="auto">{says.to(duty.to)}</p>}
      {duty.law === undefined ? null : <p dir="auto" translate="no">{says.lookAt(duty.law)}</p>}
      <p className={good ? 'hint' : 'now'}>{said}</p>
      <p className="hint">{legal.owner(duty.fact.owner)} {duty.fact.source === undefined ? legal.noSource : legal.source(duty.fact.source)}</p>
    </>
  )
}

/** The network's languages, to choose from. */
export const useLanguageOptions = (languages: readonly NetworkLanguage[]): readonly (readonly [string, string])[] => {
  const { language, order } = useFormats()
  return languages.flatMap((one) => {
    const tag = parseLanguageTag(one)
    return tag === undefined ? [] : [[one, language(tag)] as const]
  }).toSorted(([, one], [, other]) => order(one, other))
}
