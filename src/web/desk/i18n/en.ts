import { countsIn } from '#web/i18n/plural'
import { access, admitting, authenticator, codes, demonstration, fingerprint, founding, join, lock, organisationFields, paper, passphrase, recovery, roles, setUp, signIn, unlock } from './en/access.ts'
import { home } from './en/home.ts'
import { document, files, library, missed, publication, relations, thesaurus, uploads } from './en/library.ts'
import { changing, emergency, ending, invitation, inviting, letIn, people, rights, wrapping } from './en/people.ts'
import { describing } from './en/describing.ts'
import { closing, groups } from './en/groups.ts'
import { keysAndRecovery } from './en/keys.ts'
import { assembly, audit, roster } from './en/network.ts'
import { palette } from './en/palette.ts'
import { refusals } from './en/refusals.ts'
import { anotherPassphrase, keyboard, leaving, passkeys, sessions, settings } from './en/settings.ts'
import { broken, browser, notFound, notices, placeGroups, places, shell, status } from './en/shell.ts'

/** BCP 47, for dates, numbers and names. */
const locale = 'en-GB'

/** English: the source of the keys. Every other catalogue has exactly these. */
export const en = {
  locale, count: countsIn('en', locale), shell, places, placeGroups, status, notices, browser, notFound, broken, refusals,
  access, passphrase, authenticator, setUp, organisationFields, join, signIn, unlock, lock, codes, fingerprint, founding, recovery, paper, admitting, demonstration, roles,
  home,
  library, uploads, document, publication, relations, files, thesaurus, missed,
  people, rights, inviting, invitation, letIn, changing, ending, emergency, wrapping, describing, groups, closing, keysAndRecovery,
  roster, assembly, audit, palette,
  settings, sessions, passkeys, anotherPassphrase, leaving, keyboard,
}
