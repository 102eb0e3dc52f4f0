import type { Form } from '../form.ts'
import { accessNames } from './access-names.ts'
import { attachment } from './attachment.ts'
import { authorityRequest } from './authority-request.ts'
import { bestInterests } from './best-interests.ts'
import { book } from './book.ts'
import { breach } from './breach.ts'
import { child } from './child.ts'
import { consent } from './consent.ts'
import { copyReview } from './copy-review.ts'
import { contact } from './contact.ts'
import { contactMade } from './contact-made.ts'
import { counted } from './counted.ts'
import { disclosure } from './disclosure.ts'
import { draft } from './draft.ts'
import { duty } from './duty.ts'
import { exploitation } from './exploitation.ts'
import { exportMade } from './export-made.ts'
import { flag } from './flag.ts'
import { handOver } from './hand-over.ts'
import { household } from './household.ts'
import { identification } from './identification.ts'
import { importRun } from './import-run.ts'
import { intake } from './intake.ts'
import { interpreter } from './interpreter.ts'
import { interpreting } from './interpreting.ts'
import { link } from './link.ts'
import { merged } from './merged.ts'
import { narrative } from './narrative.ts'
import { notification } from './notification.ts'
import { own } from './own.ts'
import { ownForm } from './own-form.ts'
import { person } from './person.ts'
import { representative } from './representative.ts'
import { retention } from './retention.ts'
import { retentionRule } from './retention-rule.ts'
import { rightsRequest } from './rights-request.ts'
import { task } from './task.ts'
import { wish } from './wish.ts'

/** Every form, by name, in the order in which a file shows them. */
export const FORMS = {
  person,
  intake,
  household,
  child,
  representative,
  'best-interests': bestInterests,
  contact,
  interpreting,
  identification,
  wish,
  exploitation,
  counted,
  consent,
  disclosure,
  'contact-made': contactMade,
  task,
  flag,
  link,
  narrative,
  attachment,
  'hand-over': handOver,
  'export-made': exportMade,
  'rights-request': rightsRequest,
  retention,
  'access-names': accessNames,
  'copy-review': copyReview,
  merged,
  own,
  draft,
  book,
  'retention-rule': retentionRule,
  interpreter,
  'own-form': ownForm,
  'authority-request': authorityRequest,
  notification,
  'import-run': importRun,
  duty,
  breach,
} as const satisfies Record<string, Form>

export type FormName = keyof typeof FORMS

const BY_NAME: ReadonlyMap<string, Form> = new Map(Object.entries(FORMS))

/** A form by its name; `undefined` when there is none. */
export const formOf = (name: string): Form | undefined => BY_NAME.get(name)
