import type { Result, Secret } from '#kernel'
import type { EnvelopesDeps } from '#envelopes'
import type { LibraryDeps } from '#library'
import type { Actor, Installation, OpenInstallationRefusal } from '#network'
import type { Configuration } from '#platform/configuration'
import type { FolderLockRefusal } from '#platform/database'
import type { Outbox } from '#platform/outbox'
import type { ListenRefusal } from '#web/http'

/** An installation that has been opened: what commands and pages work on. */
export type House = {
  readonly configuration: Configuration
  readonly installation: Installation
  /** Whoever sits at the server's command line acts for the secretariat, which keeps the library. */
  readonly operator: Actor
  readonly library: LibraryDeps
  /** Sealed files of clients. */
  readonly envelopes: EnvelopesDeps
  readonly outbox: Outbox
  /** Resolves when others were found on this database, with other files or another secret: then it has to be closed. */
  readonly groundLost: Promise<void>
  /** Something of what it offers is away: the search server does not answer, or the line to the database on which others are heard is broken. */
  isDegraded(): boolean
  /** Resolves when the index has been held against the database. */
  readonly indexReady: Promise<void>
  close(): Promise<void>
}

/** Why an installation cannot be opened. */
export type HouseRefusal =
  | FolderLockRefusal
  | OpenInstallationRefusal
  | { readonly kind: 'folder-unusable'; readonly folder: string; readonly code: string }
  | { readonly kind: 'folder-path-too-long'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'database-unreachable'; readonly code: string }
  | { readonly kind: 'database-in-use' }
  | { readonly kind: 'store-away'; readonly code: string; readonly region: string | undefined }
  | { readonly kind: 'database-too-old'; readonly says: string }
  | { readonly kind: 'database-from-later-version'; readonly says: string }

/** A house of which only database and files are open: for a restore, which founds nothing. */
export type Cellar = Pick<LibraryDeps, 'database' | 'blobs'> & Pick<EnvelopesDeps, 'attachments'> & {
  /** The index of what was there before; to be made anew. */
  dropIndex(): Promise<void>
  close(): Promise<void>
}

/** What a new installation shall be, and what an existing one must be. */
export type OpenAs = { readonly foundAs: 'demonstration' | 'real'; readonly only?: 'demonstration' }

/**
 * An installation whose door is open. `url`: of the site; `desk`: of the application of the staff. `setUpToken`: where nobody is there yet, what lets the
 * first one in. `invented`: the people of a demonstration, whose passphrases are no secret.
 */
export type Served = {
  readonly url: string
  readonly desk: string
  readonly setUpToken: Secret | undefined
  readonly invented: readonly { readonly name: string; readonly organisation: string; readonly signInName: string; readonly passphrase: string }[]
  stop(): Promise<void>
}

/** What only the roof can do, handed down to the commands. */
export type Roof = {
  openHouse(configuration: Configuration, wants: OpenAs): Promise<Result<House, HouseRefusal>>
  openCellar(configuration: Configuration): Promise<Result<Cellar, HouseRefusal>>
  /** Opens the door to the world and to commands. */
  serve(house: House): Promise<Result<Served, ListenRefusal>>
  /** Loads the samples into a demonstration. Doing so again changes nothing. */
  loadDemonstration(house: House): Promise<{ readonly rest: Promise<void> }>
}

