import { useEffect } from 'react'
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components'
import { recipientKind } from '#vault/recipients'
import { Field } from '../../access/field.tsx'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { bitsOf, ENOUGH_BITS } from './strength.ts'

/** How an age file is sealed, as it is typed. `drawn`: the words that this device proposed. */
export type Sealing = { readonly by: 'passphrase' | 'recipients'; readonly drawn: string | undefined; readonly passphrase: string; readonly recipients: string }

export const FIRST_SEALING: Sealing = { by: 'passphrase', drawn: undefined, passphrase: '', recipients: '' }

const linesOf = (text: string): readonly string[] => text.split(/\s+/).filter((line) => line !== '')

/** What is wrong with it; `undefined`: nothing. */
export const sealingProblem = ({ by, drawn, passphrase, recipients }: Sealing): 'passphrase' | 'recipients' | 'mixed' | undefined => {
  if (by === 'passphrase') return bitsOf(passphrase, drawn) < ENOUGH_BITS ? 'passphrase' : undefined
  const kinds = linesOf(recipients).map(recipientKind)
  if (kinds.length === 0 || kinds.includes(undefined)) return 'recipients'
  return new Set(kinds).size > 1 ? 'mixed' : undefined
}

export const sealedFor = ({ by, passphrase, recipients }: Sealing) => (by === 'passphrase' ? { passphrase } : { recipients: linesOf(recipients) })

export const HowSealed = ({ sealing, choose }: { readonly sealing: Sealing; readonly choose: (sealing: Sealing) => void }) => {
  const { keys } = useDesk()
  const { exporting: says } = useClientMessages()
  const { number } = useFormats()
  const { by, drawn, passphrase, recipients } = sealing
  const draw = async (): Promise<void> => {
    const words = await keys.ask('generate-passphrase', undefined)
    if (words.ok) choose({ ...sealing, drawn: words.value, passphrase: words.value })
  }
  useEffect(() => {
    if (drawn === undefined) void draw()
  // Once: whoever wants others asks for them.
  }, [drawn === undefined])
  const bits = bitsOf(passphrase, drawn)
  return (
    <>
      <Choice label={says.lock} value={by} choose={(one) => choose({ ...sealing, by: one === 'recipients' ? 'recipients' : 'passphrase' })} options={[['passphrase', says.byPassphrase], ['recipients', says.byRecipient]]} />
      {by === 'passphrase' ? (
        <div className="export-sealing">
          <Field className="wide" name="passphrase" label={says.passphrase} hint={says.passphraseHint} value={passphrase} onChange={(typed) => choose({ ...sealing, passphrase: typed })} />
          {passphrase === drawn ? <p className="export-drawn" translate="no">{passphrase.replaceAll('-', ' · ')}</p> : null}
          <meter min={0} max={90} low={ENOUGH_BITS} optimum={90} value={bits} aria-label={says.strength(number(bits))} />
          <p className="hint" role="status">{`${says.strength(number(bits))} ${bits < ENOUGH_BITS ? says.weak : passphrase === drawn ? says.strong : says.enough}`}</p>
          <Button className="quiet" onPress={() => void draw()}>{says.drawAgain}</Button>
        </div>
      ) : (
        <TextField className="field wide" value={recipients} onChange={(typed) => choose({ ...sealing, recipients: typed })} maxLength={20_000}>
          <Label>{says.recipients}</Label>
          <Text slot="description" className="hint">{says.recipientsHint}</Text>
          <TextArea rows={3} spellCheck={false} autoCapitalize="none" translate="no" />
        </TextField>
      )}
    </>
  )
}
