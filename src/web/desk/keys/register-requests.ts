import type { Answers, Found, PossibleSecondFile } from '#clients'
import type { Columns } from './columns.ts'
import type { RegisterRefusal } from './worker/register/refusal.ts'
import type { SealedAway } from './worker/register/sealed.ts'
import type {
  ArchiveOpened, ArchiveOpener, AttachmentProgress, BookShown, BothChanged, ClientRow, ClientShown, DraftShown, ErasureShown, ExportEntry, ExportFor, FieldName, FileShown, RecordKind, RecordShown, RegisterChanged, RegisterShown, Saved, Together, Write,
} from './register-shapes.ts'

type Asked<Input, Output> = { readonly input: Input; readonly output: Output; readonly refusal: RegisterRefusal }

/** For what is told at once, and never refused. */
type Told<Input, Output> = { readonly input: Input; readonly output: Output; readonly refusal: never }

/** Somebody who is not here, by answers to `person` and `contact`. */
export type PersonAsked = { readonly person: Answers; readonly contact?: Answers }

type OfClient = { readonly client: string }

/** The register: all the files that somebody may open. Ids as texts; whatever is written names ids that the page has drawn, so that asking again is safe. */
type Register = {
  /** Opens records of these kinds, of all files (`identity`, `facts`, `contact`, `draft` unless said). What is open already stays. */
  readonly 'register.open': Asked<{ readonly kinds?: readonly RecordKind[] }, RegisterShown>
  /** Takes in what others have changed since. */
  readonly 'register.refresh': Asked<undefined, RegisterChanged>
  /** How far the opening is, in records. */
  readonly 'register.progress': Told<undefined, { readonly done: number; readonly of: number }>
  /** Stops the opening; what is open stays. */
  readonly 'register.break-off': Told<undefined, undefined>
  /** What the server gave of the files, sealed as it gave it; `undefined` where nothing was opened. For the moment before the keys are thrown away. */
  readonly 'register.take-sealed': Told<undefined, SealedAway | undefined>
  /** Gives it to a worker that holds no keys yet: unlocked, it fetches only what is another by then. */
  readonly 'register.give-sealed': Told<SealedAway, undefined>
  /** All clients, with answers to these fields. Opens the register where it is not open yet; so do the next three, with the kinds that they need. */
  readonly 'clients.list': Asked<{ readonly fields: readonly FieldName[] }, readonly ClientShown[]>
  /** All clients as lines, those changed last first. `today`: a day, for ages and for what is due. */
  readonly 'clients.rows': Asked<{ readonly today: string }, Columns<ClientRow>>
  /** All opened records of one kind, over all files. */
  readonly 'clients.records': Asked<{ readonly kind: RecordKind }, readonly RecordShown[]>
  /** Drafts of one's own, over all files. */
  readonly 'clients.drafts': Asked<undefined, readonly DraftShown[]>
  /** Who may be meant by what was typed, over all files that one may open, the likest first. `today`: a day. `most`: how many, ten unless said. */
  readonly 'clients.find': Asked<{ readonly typed: string; readonly today: string; readonly most?: number }, readonly Found[]>
  /** Files that may be about the same person as a client who is here, or as one who is being registered and of whom the answers are given. */
  readonly 'clients.possible-second-files': Asked<{ readonly client: string; readonly today: string; readonly person?: Answers; readonly contact?: Answers }, readonly PossibleSecondFile[]>
  /** The same for some who are not here, each by their answers: those of an import, of whom `most` are told for each. */
  readonly 'clients.second-files-of-many': Asked<{ readonly today: string; readonly most: number; readonly asked: readonly PersonAsked[] }, readonly (readonly PossibleSecondFile[])[]>
  /** Gives what one has in hand to another. `left`: those whose group the other is not in, and restricted files that one cannot open. */
  readonly 'clients.hand-over': Asked<{ readonly from: string; readonly to: string }, { readonly handedOver: readonly string[]; readonly left: readonly string[] }>
  readonly 'clients.erasures': Asked<undefined, readonly ErasureShown[]>
}

/** One file. */
type File = {
  /** A client of one's own, with first records. `client`: drawn by the page. One who is there already is written to. */
  readonly 'client.make': Asked<OfClient & { readonly group: string; readonly writes: readonly Write[]; readonly drop?: readonly string[] }, Saved | BothChanged>
  readonly 'client.open': Asked<OfClient, FileShown>
  /** Fetches one narrative, and opens it: the server writes down who did. */
  readonly 'client.narrative': Asked<OfClient & { readonly record: string }, RecordShown>
  /** All of the writes or none. `drop`: drafts that are done with this. */
  readonly 'client.save': Asked<OfClient & { readonly writes: readonly Write[]; readonly drop?: readonly string[] }, Saved | BothChanged>
  readonly 'client.assign': Asked<OfClient & { readonly assigned: readonly string[] }, undefined>
  /** For these alone, and for oneself; and so those that went into it. */
  readonly 'client.restrict': Asked<OfClient & { readonly readers: readonly string[] }, Together>
  /** Back to the group, with those that went into it. */
  readonly 'client.release': Asked<OfClient, Together>
  readonly 'client.erase': Asked<OfClient, ErasureShown>
  /** Throws away a registration of one's own that was never finished. Done also when it is gone, or never came to be. */
  readonly 'client.abandon': Asked<OfClient, undefined>
  /** Keeps what is being written. `client` need not be there yet when `group` is named: it is made with the draft. One draft for each record and person. */
  readonly 'draft.save': Asked<OfClient & { readonly group?: string; readonly write: Write }, DraftShown>
  /** A draft of one's own with its answers, to go on with it. That of a narrative is fetched, which is written down. */
  readonly 'draft.open': Asked<OfClient & { readonly draft: string }, DraftShown>
  readonly 'draft.drop': Asked<OfClient & { readonly draft: string }, undefined>
}

/** Attachments, and books. */
type Beside = {
  /**
   * Seals a file, sends it, and writes the record that speaks of it. `write.record` is the attachment's id too; the answers `attachment`, `mediaType`, `size` (bytes) and `sha256`
   * (base64url, of the sealed bytes) are set here.
   */
  readonly 'attachment.keep': Asked<OfClient & { readonly write: Write; readonly file: Blob }, Saved | BothChanged>
  /** In memory alone. `blob` has the type that the record says. */
  readonly 'attachment.open': Asked<OfClient & { readonly record: string }, { readonly blob: Blob }>
  /** `undefined` when nothing of this id is under way. */
  readonly 'attachment.progress': Told<{ readonly record: string }, AttachmentProgress | undefined>
  readonly 'attachment.break-off': Told<{ readonly record: string }, undefined>
  /**
   * Seals an archive as an age file, entry by entry. `work`: drawn by the page; `attachment.progress` and `attachment.break-off` know it by this. All of it, or a refusal.
   * `left`: names of entries whose content is not on the server.
   */
  readonly 'export.seal': Asked<{ readonly work: string; readonly entries: readonly ExportEntry[]; readonly readers: ExportFor }, { readonly blob: Blob; readonly left: readonly string[] }>
  /**
   * Opens an archive of another installation's, in memory, as it comes: all of it, or a refusal (`archive-…`). `work`: drawn by the page, as for `export.seal`. What stands in it
   * was written elsewhere: whoever reads it believes nothing.
   */
  readonly 'exchange.open': Asked<{ readonly work: string; readonly file: Blob; readonly opener: ArchiveOpener }, ArchiveOpened>
  /** The book of a group for one sort of content; empty until something is written. */
  readonly 'book.open': Asked<{ readonly group: string; readonly content: string }, BookShown>
  /** Writes in it, and makes it where there is none. */
  readonly 'book.save': Asked<{ readonly group: string; readonly content: string; readonly writes: readonly Write[] }, Saved | BothChanged>
}

/** What the desk asks of the worker for clients' files. */
export type RegisterRequests = Register & File & Beside
