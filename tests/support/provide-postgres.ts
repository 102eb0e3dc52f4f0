import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

/** With `TEST_DATABASE=postgres`, starts one server for the whole run and tells the tests its address. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (process.env['TEST_DATABASE'] !== 'postgres') return undefined
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
