import type { Kysely } from 'kysely'
import type { ConstructorOptions } from 'pg-boss'
import type { Id } from '#kernel'
import type { HearFact, NotedFact } from './far-facts.ts'

/** A running transaction, seen by one role only. */
export type Transaction = {
  /** Give it a module's tables: `tx.db.withTables<LibraryTables>()`. */
  readonly db: Kysely<object>
  /** Says that this transaction writes a fact: whoever waits for facts is woken once it has been committed, in other processes too. */
  noteFact(fact: NotedFact): void
  /** Runs statements as the owner of the schema, inside this transaction: for the queue's own tables, which no role of ours may touch. */
  asOwner<T>(work: () => Promise<T>): Promise<T>
  /** Runs statements as the doorkeeper, inside this transaction: where what an organisation decides ends an account, both are kept or neither. */
  asDoorkeeper<T>(work: () => Promise<T>): Promise<T>
}

/** The part of the queue's options that says where its tables are. */
export type QueueConnection = Pick<ConstructorOptions, 'backend' | 'db' | 'connectionString' | 'max'>

/**
 * Which client files a person may reach. `restricted`: restricted files of which they are no reader as well, of these groups or of the whole
 * organisation; for erasing and for recovery alone.
 */
export type Reach = { readonly groups: readonly Id[]; readonly scope: 'own' | 'all'; readonly restricted?: 'groups' | 'all' | undefined }

type Work<T> = (tx: Transaction) => Promise<T>

/**
 * The one way to the rows. Every transaction runs as somebody, and row-level security shows that somebody's rows.
 * A `Result` that is a refusal rolls back; whatever is thrown rolls back and is thrown on.
 *
 * On the embedded engine there is one connection: never await the network, a child process,
 * or another transaction inside `work`.
 */
export type Database = {
  readonly engine: 'pglite' | 'postgres'
  /** What the public may see. */
  asPublic<T>(work: Work<T>): Promise<T>
  /** What one organisation may see and change. */
  asOrganisation<T>(organisation: Id, work: Work<T>): Promise<T>
  /** The same for one person who works there: of client files nothing yet but the restricted ones they read; `openReach` gives more. */
  asStaff<T>(who: { readonly organisation: Id; readonly staff: Id }, work: Work<T>): Promise<T>
  /** What must be known of whoever asks before they are known: accounts, sessions, invitations. For signing in and joining alone. */
  asDoorkeeper<T>(work: Work<T>): Promise<T>
  /** Every row, for the work that keeps the house: indexing, jobs, backup. Never on behalf of a request. */
  asKeeper<T>(work: Work<T>): Promise<T>
  /** Wakes `listen` after every commit that wrote a fact, in this process or another. */
  onFacts(listen: () => void): void
  /** Tells of every fact that a process on this database has written, and of gaps: some may have been missed. Nothing on the embedded engine. */
  onFarFacts(listen: HearFact, onGap: () => void): void
  /** The line on which others are heard is broken; meanwhile nothing shows them that this process works here too. Never of the embedded engine. */
  isCutOff(): boolean
  /** Called once, when others were found to work here meanwhile, with other files or another secret: whatever this process writes now damages both. */
  onGroundLost(listen: () => void): void
  /**
   * Writes these tables anew without what was deleted from them, and lets go of the log of changes in which it still stood. `left`: something
   * is beyond our rights here (on a server of its own: switching the log, or keeping it from being used again), so traces may be left.
   */
  scrub(tables: readonly string[]): Promise<'done' | 'left'>
  /** How the job queue reaches the same database. */
  readonly queue: QueueConnection
  /** Version of the engine, as it tells it. */
  version(): Promise<string>
  close(): Promise<void>
}
