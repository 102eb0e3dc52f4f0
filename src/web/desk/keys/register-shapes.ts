import type { Age, Answer, Answers, Body, Conflict } from '#clients'
import type { RECORD_KINDS } from '#web/wire'

/** The kind of a sealed record, as the server sees it. */
export type RecordKind = (typeof RECORD_KINDS)[number]

/** One record, opened. `changedOn`: the day on which the server was given it, in UTC; whoever wrote it may have a wrong clock. */
export type RecordShown = { readonly client: string; readonly record: string; readonly kind: RecordKind; readonly revision: number; readonly changedOn: string; readonly body: Body }

/** A narrative that nobody here has opened: opening is written down. */
export type NarrativeListed = { readonly record: string; readonly revision: number; readonly changedOn: string }

/**
 * Something that did not open, which is never passed over in silence.
 * `no-key`: its key is not held here. `wrong-key`, `envelope-refused`: other bytes than were sealed for this place. `rolled-back`: older than what this device has seen.
 * `forked`: its writer knew another history. `not-understood`: it opened, and is no body.
 */
export type Unopened = {
  readonly client: string
  /** Without it: the whole file. */
  readonly record?: string
  readonly kind?: RecordKind
  readonly because: 'no-key' | 'wrong-key' | 'envelope-refused' | 'not-an-envelope' | 'rolled-back' | 'forked' | 'not-understood'
}

/**
 * Something somebody is writing. `record`: for which record it is; `draft`: its own. `answers` of a colleague's draft are not shown, and those of a narrative only after
 * `draft.open`, as of every narrative. `began`: what it began from.
 */
export type DraftShown = {
  readonly client: string
  readonly draft: string
  readonly revision: number
  readonly changedOn: string
  readonly by: string
  readonly at: string
  readonly record: string
  readonly kind: RecordKind
  readonly form: string
  readonly version: number
  readonly of?: string
  readonly mine: boolean
  readonly answers: Answers | undefined
  readonly began: Began | undefined
}

/** The revision that somebody had before them when they began to write, and its answers: both are needed to merge. */
export type Began = { readonly revision: number; readonly answers: Answers }

/** A field as lists ask for it: `form.field`. */
export type FieldName = `${string}.${string}`

/** A client in the list. */
export type ClientShown = {
  readonly client: string
  readonly group: string
  readonly assigned: readonly string[]
  readonly mine: boolean
  readonly restricted: boolean
  /** Without a record of the person: one who is being registered. */
  readonly finished: boolean
  /** The latest day on which anything of what is open here was changed. */
  readonly changedOn: string | undefined
  /** Answers to the fields that were asked for: of the newest record first. For one who is not finished, those of the draft. */
  readonly shown: Readonly<Record<FieldName, readonly Answer[]>>
  /** Something of it did not open. */
  readonly unopened: boolean
}

/** Who a line is about. `name`: `undefined` for one without; `byWish`: they wish to give none. `child`: treated as one. */
export type WhoRow = { readonly name: string | undefined; readonly byWish: boolean; readonly age: Age | undefined; readonly child: 'child' | 'presumed-child' | undefined }

/** One client as a line of the list. `flags`: not resolved. `tasks`: due by today and not done. `drafts`: one's own, of somebody who is registered. */
export type ClientRow = WhoRow & {
  readonly client: string
  readonly status: string | undefined
  readonly languages: readonly string[]
  readonly assigned: readonly string[]
  readonly changedOn: string | undefined
  readonly flags: number
  readonly tasks: number
  readonly drafts: number
  readonly mine: boolean
  readonly finished: boolean
  readonly restricted: boolean
  readonly unopened: boolean
}

/** A file: everything but the content of its narratives. */
export type FileShown = {
  readonly client: string
  readonly group: string
  readonly assigned: readonly string[]
  /** Of a restricted file: who may open it. */
  readonly readers: readonly string[] | undefined
  readonly records: readonly RecordShown[]
  readonly narratives: readonly NarrativeListed[]
  readonly drafts: readonly DraftShown[]
  /** `size`: sealed bytes. */
  readonly attachments: readonly { readonly attachment: string; readonly size: number }[]
  readonly unopened: readonly Unopened[]
}

/** How the whole register opened. `clients`: how many. */
export type RegisterShown = { readonly clients: number; readonly unopened: readonly Unopened[] }

/** What came anew: clients whose records or assignment changed, and those who are not there any more for whoever asks. */
export type RegisterChanged = { readonly changed: readonly string[]; readonly gone: readonly string[]; readonly unopened: readonly Unopened[] }

/** One record to write. `record`: drawn by the page, so that the same again is the same. `began`: not there for a new one. */
export type Write = {
  readonly record: string
  readonly kind: RecordKind
  readonly form: string
  readonly version: number
  readonly answers: Answers
  readonly of?: string
  readonly began?: Began
}

/** It is with the server. `on`: the server's day. `clockIsOff`: this device's clock is more than a day off it. `merged`: records in which a colleague's changes were taken in. */
export type Saved = { readonly kind: 'saved'; readonly records: readonly RecordShown[]; readonly on: string; readonly clockIsOff: boolean; readonly merged: readonly string[] }

/**
 * Nothing was written: a colleague was quicker, and both changed the same fields. `answers`: both merged, with one's own where they differ. Whoever has chosen saves again,
 * with `began` as it stands in `theirs`.
 */
export type BothChanged = {
  readonly kind: 'both-changed'
  readonly records: readonly { readonly record: string; readonly theirs: RecordShown; readonly answers: Answers; readonly conflicts: readonly Conflict[] }[]
}

/** How far an attachment is, in bytes of `of`. */
export type AttachmentProgress = { readonly step: 'sealing' | 'sending' | 'fetching' | 'opening'; readonly done: number; readonly of: number }

/** What belongs to a group and to no client. `records` without the one that says what it is a book of. */
export type BookShown = { readonly content: string; readonly group: string; readonly books: readonly string[]; readonly records: readonly RecordShown[]; readonly unopened: readonly Unopened[] }

/** `unreadableHere`: nothing of the keys is left on the server's disk. In backups they are until the last one from before is deleted. */
export type ErasureShown = { readonly client: string; readonly erasedOn: string; readonly unreadableHere: boolean }

/**
 * A file, and those that went into it, restricted or given back together. `done`: those that went into it and were; `left`: which could not be; `notOpen`: which are erased or not
 * open to whoever asks; `apart`: which are restricted to others, and stay so.
 */
export type Together = { readonly done: readonly string[]; readonly left: readonly string[]; readonly notOpen: readonly string[]; readonly apart: readonly string[] }

/** One file of an archive that leaves: text that the page wrote, in pieces; or an attachment, opened and sealed again as it comes. */
export type ExportEntry = { readonly name: string; readonly text: readonly string[] } | { readonly name: string; readonly client: string; readonly record: string }

/** For whom an archive is sealed: recipients of one kind (`recipientKind`), or whoever is told a passphrase. */
export type ExportFor = { readonly recipients: readonly string[] } | { readonly passphrase: string }

/** What opens an archive from another installation: the words that it was sealed with, or an age identity. */
export type ArchiveOpener = { readonly passphrase: string } | { readonly identity: string }

/** An archive from another installation, opened. `clients`: the text of `clients.jsonl`, in UTF-8. `attachments`: content by the id of the record there that speaks of it. */
export type ArchiveOpened = { readonly clients: Uint8Array<ArrayBuffer>; readonly attachments: readonly { readonly record: string; readonly content: Blob }[] }
