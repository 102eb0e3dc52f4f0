import { isTreatedAsChild, stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useLanguageNames } from '../../organisation/language-names.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown, RecordShown } from '../register.ts'
import type { WhoIsIt } from './who-is-it.ts'

/** Age, languages, and what must be seen first. */
export const FileHeading = ({ who, file, flags }: { readonly who: WhoIsIt; readonly file: FileShown; readonly flags: readonly RecordShown[] }) => {
  const { clientFile: says, count } = useClientMessages()
  const { number } = useFormats()
  const languages = useLanguageNames()
  const { age, childhood } = who
  const years = age === undefined ? says.ages.unknown : age.least === age.most ? says.ages[age.about ? 'about' : 'exact'](number(age.least)) : says.ages.between(number(age.least), number(age.most))
  const said = [
    years,
    isTreatedAsChild(childhood) ? (childhood === 'child' ? says.child : says.presumedChild) : '',
    who.languages.length === 0 ? '' : says.speaks(languages(who.languages)),
    who.addressedAs === undefined ? '' : says.called(who.addressedAs),
    file.readers === undefined ? '' : says.restricted,
  ]
  return (
    <>
      <p className="glance" dir="auto">{said.filter((part) => part !== '').join(' · ')}</p>
      {flags.length === 0 ? null : (
        <section className="waits" aria-label={says.flags}>
          <ul>{flags.map(({ record, body }) => <li key={record}><Flag answers={body.answers} /></li>)}</ul>
        </section>
      )}
      {file.unopened.length === 0 ? null : <p className="waits now">{count(says.unopened)(file.unopened.length)}</p>}
    </>
  )
}

const Flag = ({ answers }: { readonly answers: Answers }) => {
  const { code } = useFormWords()
  return <><b className="now">{code({ codes: 'flag-kinds' }, stringIn(answers, 'kind') ?? '')}.</b> <span dir="auto" translate="no">{stringIn(answers, 'note') ?? ''}</span></>
}
