import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server that this run has started, when it tests that engine. */
    postgresUrl: string
    /** A file with a migrated embedded database, when this run tests that engine. */
    snapshot: string
  }
}
