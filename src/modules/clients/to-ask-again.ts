import type { Id } from '#kernel'
import { askAgainAtEighteen, type AskAgain } from './coming-of-age.ts'
import { consentState } from './consents.ts'
import { disclosuresWaiting } from './disclosures.ts'
import { ofForm, type FileRecord } from './file-record.ts'

/** What somebody must be asked again, or must still sign, in one file. `adult`: the person has turned eighteen. */
export type ToAskAgain = { readonly secondNames: readonly FileRecord[]; readonly consents: readonly Id[]; readonly adult: AskAgain | undefined }

/** What waits in one file at a moment; `undefined` when nothing does. */
export const toAskAgain = (records: readonly FileRecord[], at: string): ToAskAgain | undefined => {
  const secondNames = disclosuresWaiting(records)
  const consents = ofForm(records, 'consent').filter(({ body }) => consentState(records, body.answers, at) === 'ask-again').map(({ record }) => record)
  const adult = askAgainAtEighteen(records, at)
  return secondNames.length === 0 && consents.length === 0 && adult === undefined ? undefined : { secondNames, consents, adult }
}
