import type { ConsentFault } from '#clients/records'
import type { OpenExportRefusal } from '#vault/open'
import type { ApiFault } from '../ceremonies/api/ask.ts'
import type { SessionRefusal } from '../ceremonies/open-session.ts'
import type { Unopened } from '../../register-shapes.ts'

/**
 * Why something with clients' files was not done.
 * `client-gone`: not there any more, or not for whoever asks: erased, restricted, given to somebody else. `not-opened`: it did not open, and why.
 * `not-ready`: nothing may be written in the group now. `no-key-of-group`: one is not in it. `overtaken`: others were quicker each time; nothing was written.
 * `unknown-staff`: somebody named works here no more. `stopped`: by the person.
 * `other-file`: the stored bytes are others than those that the record speaks of. `too-big`: more than an attachment may have.
 * `consent-given`: it would change a consent that was given.
 * `archive-…`: an archive from elsewhere is not opened (`OpenExportRefusal`); `archive-not-ours`: it opened, and holds no clients' files.
 */
export type RegisterRefusal =
  | ApiFault
  | SessionRefusal
  | { readonly kind: 'client-gone' | 'no-key-of-group' | 'overtaken' | 'unknown-staff' | 'stopped' | 'other-file' | 'too-big' }
  | { readonly kind: `archive-${OpenExportRefusal['kind'] | 'not-ours'}` }
  | { readonly kind: 'not-opened'; readonly because: Unopened['because'] }
  | { readonly kind: 'consent-given'; readonly because: ConsentFault }
  | { readonly kind: 'not-ready'; readonly because: string }
