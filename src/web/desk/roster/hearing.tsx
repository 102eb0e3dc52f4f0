import { useEffect, useRef } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { COUNTRIES } from '../access/countries.ts'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Choice } from '../people/choice.tsx'
import type { Answer, Noted, Present } from './assembly.ts'
import { Digits } from './digits.tsx'

type Props = { readonly now: Present; readonly noted: Noted; readonly note: (noted: Noted) => void; readonly answer: (given: Answer) => void }

/** One organisation reads aloud; everybody looks at these digits. */
export const Hearing = ({ now, noted, note, answer }: Props) => {
  const { assembly: says } = useMessages()
  const { country, order } = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const countries = now.country === undefined ? COUNTRIES.map((code): [string, string] => [code, country(code)]).toSorted(([, one], [, other]) => order(one, other)) : []
  return (
    <section className="hearing" aria-labelledby="hearing">
      <h2 id="hearing" ref={heading} tabIndex={-1}>{now.name}</h2>
      {now.spoken === undefined ? <p>{says.notFounded}</p> : (
        <>
          <p>{now.own ? says.yours : says.readAloud(now.name)}</p>
          <Digits spoken={now.spoken} large />
          {now.country === undefined ? <Choice label={says.country} value={noted.country ?? ''} choose={(code) => note({ country: code })} options={[['', says.chooseCountry], ...countries]} /> : null}
          {now.own ? null : <Checkbox className="tick" isSelected={noted.suspended ?? now.suspended} onChange={(suspended) => note({ suspended })}><span className="box" aria-hidden="true" />{says.suspended}</Checkbox>}
        </>
      )}
      <div className="actions">
        {now.spoken === undefined ? <Button onPress={() => answer('absent')}>{says.next}</Button> : now.own ? <Button onPress={() => answer('same')}>{says.next}</Button> : (
          <>
            <Button onPress={() => answer('same')}>{says.same}</Button>
            <Button className="quiet" onPress={() => answer('different')}>{says.different}</Button>
            {now.asBefore ? <Button className="quiet" onPress={() => answer('before')}>{says.before}</Button> : null}
            <Button className="quiet" onPress={() => answer('absent')}>{says.absent}</Button>
          </>
        )}
      </div>
    </section>
  )
}
