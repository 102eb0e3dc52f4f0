import { accessRefusals } from './access-refusals.ts'
import { libraryRefusals } from './library.ts'
import { peopleRefusals } from './people-refusals.ts'
import { serverRefusals } from './server-refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { thesaurusRefusals } from './thesaurus-refusals.ts'

/** What happened, what was kept and what to do, by the kind of a refusal. A kind that is not here is `other`. */
export const refusals = {
  offline: 'The server does not answer. What you wrote is still here; try again when you are connected.',
  'too-many-attempts': 'Too many attempts. Wait a few minutes, then try again.',
  'not-signed-in': 'Your session has ended. Sign in again; what you wrote is still here.',
  'not-allowed': 'Your roles do not allow this. Nothing was changed. The page “Who may do what” says who can help.',
  'page-unknown': 'That is not there, or not yours to see.',
  'foreign-origin': 'The server does not know this desk: its address is not the one that is set. Tell whoever runs the installation.',
  'worker-not-started': 'The part of the desk that holds the keys could not be started. Load the page again; if that does not help, tell whoever runs the installation.',
  ...accessRefusals,
  ...libraryRefusals,
  ...peopleRefusals,
  ...serverRefusals,
  ...registerRefusals,
  ...thesaurusRefusals,
  'unexpected-answer': 'Something on the way to the server answered in its place. It is not known whether this was done. Load the page again and look.',
  fault: (kind: string) => `The server met a fault (${kind}). It is not known whether this was done. Load the page again and look.`,
  other: (kind: string) => `This could not be done (${kind}). Nothing was changed.`,
}
