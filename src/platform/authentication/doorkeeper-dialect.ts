import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect, type Driver } from 'kysely'
import type { Database } from '#platform/database'

/**
 * Lets a library that brings its own queries reach the database, each query in a transaction of its own and as the doorkeeper.
 * It opens no transactions itself: they would hold the embedded engine's one connection while it thinks.
 */
export const doorkeeperDialect = (database: Database): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createDriver: () => driverOver(database),
})

const driverOver = (database: Database): Driver => {
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) =>
      // Kysely's own callers say what rows they expect of a query that carries no type.
      database.asDoorkeeper((tx) => tx.db.executeQuery(query as CompiledQuery<R>)),
    streamQuery: () => refuse(),
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: async () => refuse(),
    commitTransaction: async () => refuse(),
    rollbackTransaction: async () => refuse(),
    // The database belongs to whoever opened it.
    destroy: async () => {},
  }
}

const refuse = (): never => {
  throw new Error('the doorkeeper runs single queries only')
}
