import type { Refusal, Result } from '#kernel'
import type * as envelopes from '#envelopes'
import type * as library from '#library'
import type * as network from '#network'
import type { CodeRefused, PasskeyRefused, SignInAgain, SignInRefused, TooManyAttempts } from '#platform/authentication'
import type * as thesaurus from '#thesaurus'

/** Every use case that a route calls. One that is left out does not compile where a route answers with it. */
type UseCase =
  | typeof network.beginSetUp
  | typeof network.setUp
  | typeof network.openInvitation
  | typeof network.join
  | typeof network.invite
  | typeof network.inviteFounder
  | typeof network.admitOrganisation
  | typeof network.listInvitations
  | typeof network.revokeInvitation
  | typeof network.listStaff
  | typeof network.changeRoles
  | typeof network.closeAccountOf
  | typeof network.readOwnAccount
  | typeof network.endOwnSession
  | typeof network.changePassphrase
  | typeof network.addPasskey
  | typeof network.removeOwnPasskey
  | typeof network.readOwnPasskeySecret
  | typeof network.keepPasskeySecret
  | typeof network.forgetOwnPasskeySecret
  | typeof network.listRoster
  | typeof network.changeRosterEntry
  | typeof network.readOrganisationLog
  | typeof network.commitToLog
  | typeof network.listProposals
  | typeof network.propose
  | typeof network.withdrawProposal
  | typeof network.fetchRecovery
  | typeof network.listEditions
  | typeof network.appendEdition
  | typeof network.listRosterProposals
  | typeof network.proposeRoster
  | typeof network.withdrawRosterProposal
  | typeof network.readAuditChain
  | typeof network.readOrganisationOfNetwork
  | typeof network.describeOrganisation
  | typeof envelopes.makeClient
  | typeof envelopes.listClients
  | typeof envelopes.listRecords
  | typeof envelopes.openClient
  | typeof envelopes.openRecord
  | typeof envelopes.writeRecords
  | typeof envelopes.assignClient
  | typeof envelopes.restrictClient
  | typeof envelopes.fetchLeftBehind
  | typeof envelopes.recoverRestricted
  | typeof envelopes.releaseClient
  | typeof envelopes.rewrapKeys
  | typeof envelopes.keepAttachment
  | typeof envelopes.openAttachment
  | typeof envelopes.abandonRegistration
  | typeof envelopes.eraseClient
  | typeof envelopes.listErasures
  | typeof envelopes.readClientRule
  | typeof envelopes.changeClientRule
  | typeof library.changePublication
  | typeof library.describeDocument
  | typeof library.followReadings
  | typeof library.listAlarms
  | typeof library.listAuthorities
  | typeof library.listEndedAlarms
  | typeof library.listMissedWords
  | typeof library.listOwnDocuments
  | typeof library.openForEditing
  | typeof library.openOwnPicture
  | typeof library.readAgain
  | typeof library.readHistory
  | typeof library.readOwnPage
  | typeof library.redactRendition
  | typeof library.removeKeyword
  | typeof library.saveAuthority
  | typeof library.takeFileIn
  | typeof thesaurus.findConcept
  | typeof thesaurus.importSkos
  | typeof thesaurus.mergeConcepts
  | typeof thesaurus.moveConcept
  | typeof thesaurus.saveConcept

/** The refusals of a use case. */
type RefusalsOf<U extends (...input: never[]) => Promise<Result<unknown, Refusal>>> = U extends unknown ? Extract<Awaited<ReturnType<U>>, { ok: false }>['refusal'] : never

/** What the door itself refuses, before any use case is asked. */
export type DoorRefusal =
  /** A page of somewhere else asks for a change. */
  | { readonly kind: 'foreign-origin' }
  | { readonly kind: 'not-signed-in' }
  /** By no role of theirs, wherever the thing may be. */
  | { readonly kind: 'not-allowed' }
  /** There is nothing of that shape. */
  | { readonly kind: 'page-unknown' }
  /** `fields`: which names after the `?` are wrong. */
  | { readonly kind: 'question-not-understood'; readonly fields: readonly string[] }
  /** `limit` in bytes. */
  | { readonly kind: 'request-too-large'; readonly limit: number }
  /** `fields`: which parts of the body are wrong; none when it is no JSON. */
  | { readonly kind: 'body-not-understood'; readonly fields: readonly string[] }

/** What is said of a concept cannot be said so: the place of the word that is wrong (`labels.pl.2`), and why. */
export type ConceptNotUnderstood = { readonly kind: 'concept-not-understood'; readonly place: string; readonly issue: thesaurus.ConceptIssue }

/** Nothing says in which form of RDF a file is. */
export type SkosFormatUnknown = { readonly kind: 'skos-format-unknown' }

/** All that a route of the API may be refused. A use case that routes call is added here once, with all its refusals. */
export type ApiRefusal =
  | DoorRefusal
  | SignInRefused
  | CodeRefused
  | SignInAgain
  | TooManyAttempts
  | PasskeyRefused
  | RefusalsOf<UseCase>
  | library.CorrectionRefusal
  | ConceptNotUnderstood
  | SkosFormatUnknown

/** The status of each (RFC 9110, section 15). A kind left out does not compile. What is another's is 404, as what is not there. */
export const STATUS_OF_API_REFUSAL = {
  'foreign-origin': 403,
  'not-signed-in': 401,
  'not-allowed': 403,
  'page-unknown': 404,
  'body-not-understood': 400,
  'sign-in-refused': 403,
  'code-refused': 403,
  'sign-in-again': 403,
  'too-many-attempts': 429,
  'passkey-refused': 403,
  'set-up-token-wrong': 403,
  'already-set-up': 409,
  'invitation-not-found': 404,
  'invitation-over': 410,
  'invitation-repeated': 409,
  'sign-in-name-taken': 409,
  'staff-id-taken': 409,
  'person-not-found': 404,
  'organisation-not-found': 404,
  'session-not-found': 404,
  'last-administrator': 409,
  'question-not-understood': 400,
  'request-too-large': 413,
  'log-wants-entry': 409,
  'organisation-slug-taken': 409,
  'organisation-suspended': 403,
  'stale-head': 409,
  'log-refused': 422,
  'commit-refused': 422,
  'wrong-day': 422,
  'not-your-signature': 403,
  'proposal-not-found': 404,
  'proposal-repeated': 409,
  'too-many-proposals': 409,
  'roster-refused': 422,
  'roster-wants-edition': 409,
  'country-in-roster': 409,
  'passkey-not-found': 404,
  'client-not-found': 404,
  'record-not-found': 404,
  'attachment-not-found': 404,
  'not-ready': 409,
  'generation-due': 409,
  'stale-revision': 409,
  'stale-generation': 409,
  'id-taken': 409,
  'already-registered': 409,
  'envelope-refused': 422,
  'not-an-age-file': 422,
  'file-too-large': 413,
  'file-unreadable': 400,
  'disk-full': 507,
  'store-away': 503,
  'stale-version': 409,
  'document-not-found': 404,
  'document-withdrawn': 410,
  'page-not-found': 404,
  'picture-not-drawn': 404,
  'related-to-itself': 422,
  'number-taken': 409,
  'file-withheld': 409,
  'file-empty': 422,
  'file-mislabelled': 422,
  'format-unknown': 415,
  'rendition-not-named': 422,
  'same-file': 409,
  'name-empty': 422,
  'correction-empty': 422,
  'column-unknown': 422,
  // What is wrong in a column.
  'number-invalid': 422,
  'file-not-named': 422,
  'file-invalid': 422,
  'text-too-long': 422,
  'language-unknown': 422,
  'date-invalid': 422,
  'country-unknown': 422,
  'translation-of-invalid': 422,
  'rendition-unknown': 422,
  'access-unknown': 422,
  'embargo-invalid': 422,
  'address-invalid': 422,
  'relation-invalid': 422,
  'yes-or-no': 422,
  'concept-not-found': 404,
  'concept-in-use': 409,
  'concept-has-narrower': 409,
  'concept-repeated': 409,
  'concept-unknown': 422,
  'concept-not-understood': 422,
  'name-taken': 409,
  circle: 422,
  'related-and-broader': 422,
  'plan-changed': 409,
  'skos-format-unknown': 415,
  'skos-looks-otherwise': 422,
  'skos-empty': 422,
  'skos-not-utf8': 422,
  'skos-truncated': 422,
  'skos-text-endless': 422,
  'skos-nested-too-deep': 422,
  'skos-entities': 422,
  'skos-not-understood': 422,
  'skos-address-relative': 422,
  'skos-context-elsewhere': 422,
  'skos-too-large': 413,
  'skos-too-deep': 422,
  'skos-no-concepts': 422,
  'skos-faulty': 422,
} as const satisfies Record<ApiRefusal['kind'], 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503 | 507>
