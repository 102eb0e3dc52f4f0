/** What people do at an organisation. One person may do several of these. */
export const STAFF_ROLES = ['administrator', 'coordinator', 'counsellor', 'helpline-consultant', 'data-officer', 'librarian', 'editor', 'auditor'] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

/** What staff may do. Modules above ask this table too, so that all rights are read in one place. */
export const STAFF_ACTIONS = [
  /** One's own sessions, passkeys, leaving. */
  'own-account',
  /** Who works at an organisation, with what roles. */
  'see-staff',
  'invite',
  'see-invitations',
  'change-roles',
  /** End somebody else's membership. */
  'close-account',
  /** Of every organisation: its basis for transfers, and whether it is suspended. */
  'see-roster',
  'change-roster',
  /** Invite the first administrator of an organisation where nobody is yet. */
  'invite-founder',
  /** Logs and the signed roster: by them a browser judges whom to believe. */
  'read-log',
  /** Bring entries that one has signed. Which entries those may be, the log itself says. */
  'commit-to-log',
  /** What wants a second signature: see it, sign first, take it back. */
  'propose',
  'fetch-recovery',
  'sign-roster',
  'see-audit',
  /** What everybody may know of an organisation: see it, and say it. */
  'see-organisation',
  'describe-organisation',
  /** Which clients there are in one's groups, and their sealed keys. */
  'list-clients',
  /** Their keys sealed anew, after an epoch began or when they are handed over. */
  'wrap-clients',
  /** Their records, sealed. */
  'open-clients',
  /** Make, write, assign, restrict. */
  'write-clients',
  'erase-clients',
  /** What the server wrote down of those who worked with one file. */
  'see-accesses',
  /** Whether counsellors see the clients that are assigned to them and no others. */
  'change-client-rule',
  /** The organisation's own documents, drafts too: take files in, describe, hand over for review. */
  'edit-library',
  /** Put before readers, hold back, take away, redact. */
  'publish-library',
  /** The words of the field: one thesaurus for the whole network. */
  'edit-thesaurus',
  /** Words that many looked for and did not find. */
  'see-missed-words',
] as const

export type StaffAction = (typeof STAFF_ACTIONS)[number]

/** `own`: at the actor's own organisation alone. `secretariat`: of any organisation, by staff of the one that keeps the network. */
export type Verdict = 'yes' | 'no' | 'own' | 'secretariat'

/** The rights of each role. Whoever has several roles may do what any of them may. */
export const RIGHTS = {
  administrator: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'own', 'see-invitations': 'own', 'change-roles': 'own', 'close-account': 'own',
    'see-roster': 'yes', 'change-roster': 'secretariat',
    'invite-founder': 'secretariat', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'own', 'fetch-recovery': 'own', 'sign-roster': 'yes',
    'see-audit': 'own', 'see-organisation': 'yes', 'describe-organisation': 'own',
    'list-clients': 'own', 'wrap-clients': 'own', 'open-clients': 'no', 'write-clients': 'no', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'own',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  coordinator: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'yes', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'own', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'own',
    'list-clients': 'own', 'wrap-clients': 'own', 'open-clients': 'own', 'write-clients': 'own', 'erase-clients': 'own', 'see-accesses': 'own', 'change-client-rule': 'no',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  counsellor: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'yes', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'own', 'wrap-clients': 'own', 'open-clients': 'own', 'write-clients': 'own', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  'helpline-consultant': {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'yes', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'own', 'wrap-clients': 'own', 'open-clients': 'own', 'write-clients': 'own', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  'data-officer': {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'yes', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'no', 'wrap-clients': 'no', 'open-clients': 'no', 'write-clients': 'no', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  librarian: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'no', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'no', 'wrap-clients': 'no', 'open-clients': 'no', 'write-clients': 'no', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'own', 'publish-library': 'own', 'edit-thesaurus': 'secretariat', 'see-missed-words': 'yes',
  },
  editor: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'no', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'no', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'no', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'no', 'wrap-clients': 'no', 'open-clients': 'no', 'write-clients': 'no', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'own', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
  auditor: {
    'own-account': 'yes', 'see-staff': 'own', invite: 'no', 'see-invitations': 'own', 'change-roles': 'no', 'close-account': 'no',
    'see-roster': 'yes', 'change-roster': 'no',
    'invite-founder': 'no', 'read-log': 'yes', 'commit-to-log': 'own', propose: 'no', 'fetch-recovery': 'no', 'sign-roster': 'no',
    'see-audit': 'own', 'see-organisation': 'yes', 'describe-organisation': 'no',
    'list-clients': 'no', 'wrap-clients': 'no', 'open-clients': 'no', 'write-clients': 'no', 'erase-clients': 'no', 'see-accesses': 'no', 'change-client-rule': 'no',
    'edit-library': 'no', 'publish-library': 'no', 'edit-thesaurus': 'no', 'see-missed-words': 'no',
  },
} as const satisfies Record<StaffRole, Record<StaffAction, Verdict>>

/**
 * What staff of an organisation that the network has suspended may still do, each within their own rights: read and take away what is their own, go on
 * working for their clients, end access and renew keys. They say nothing to the public, and give nobody access. Of what they sign, the log's own rules
 * say more.
 */
export const WHILE_SUSPENDED = {
  'own-account': true, 'see-staff': true, invite: false, 'see-invitations': true, 'change-roles': false, 'close-account': true,
  // The secretariat can lift its own suspension: nobody else could.
  'see-roster': true, 'change-roster': true,
  'invite-founder': false, 'read-log': true, 'commit-to-log': true, propose: true, 'fetch-recovery': true, 'sign-roster': false,
  'see-audit': true, 'see-organisation': true, 'describe-organisation': false,
  'list-clients': true, 'wrap-clients': true, 'open-clients': true, 'write-clients': true, 'erase-clients': true, 'see-accesses': true, 'change-client-rule': false,
  'edit-library': true, 'publish-library': false, 'edit-thesaurus': false, 'see-missed-words': true,
} as const satisfies Record<StaffAction, boolean>
