import type { MergePlan } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown } from '../register.ts'

/** What comes over, what stays where it is, and what is said afterwards. */
export const WhatMoves = ({ plan: { kept }, other }: { readonly plan: MergePlan; readonly other: FileShown }) => {
  const { merging: says, count } = useClientMessages()
  const { number } = useFormats()
  const { asked } = useFormWords()
  const written = kept.filter(({ form }) => form !== 'merged')
  const label = (form: string): string => asked(form)?.labels.label ?? form
  const copies = [...Map.groupBy(written.filter(({ began }) => began === undefined), ({ form }) => form)].map(([form, ones]) => (ones.length === 1 ? label(form) : says.several(label(form), number(ones.length))))
  const filled = written.filter(({ began }) => began !== undefined).map(({ form }) => label(form))
  const attachments = other.records.filter(({ body }) => body.form === 'attachment').length
  const told = other.narratives.length
  return (
    <section aria-labelledby="what-moves">
      <h2 id="what-moves">{says.afterwards}</h2>
      <dl className="facts moves">
        {copies.length === 0 ? null : <div><dt>{says.copied}</dt><dd><ul>{copies.map((one) => <li key={one}>{one}</li>)}</ul></dd></div>}
        {filled.length === 0 ? null : <div><dt>{says.filled}</dt><dd><ul>{filled.map((one) => <li key={one}>{one}</li>)}</ul></dd></div>}
        {told + attachments === 0 ? null : <div><dt>{says.stays}</dt><dd>{[...(told === 0 ? [] : [count(says.narratives)(told)]), ...(attachments === 0 ? [] : [count(says.attachments)(attachments)])].join(', ')}. {says.staysText}</dd></div>}
        <div><dt>{says.otherFile}</dt><dd>{says.otherFileText}</dd></div>
        <div><dt>{says.wayBackIs}</dt><dd>{says.wayBack}</dd></div>
      </dl>
    </section>
  )
}
