import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server that this run has started, when it tests that engine. */
    postgresUrl: string
  }
}
