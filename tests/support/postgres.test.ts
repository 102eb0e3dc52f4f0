import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startPostgres } from './postgres.ts'

test('a real PostgreSQL starts, works for a role that is no superuser, and leaves nothing behind', async () => {
  const server = await startPostgres()
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int >= 150000 as new_enough, rolsuper as superuser, rolcreaterole as makes_roles, rolcreatedb as makes_databases,
       pg_get_userbyid(datdba) = current_user as owner
     from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  )
  expect(rows).toEqual([{ new_enough: true, superuser: false, makes_roles: true, makes_databases: true, owner: true }])
  await client.query('create table kept (word text); create role reader nologin')
  await client.query('set role none; grant select on kept to reader')
  await client.end()
  await server.stop()
  await expect(new Client({ connectionString: server.url }).connect()).rejects.toThrow()
})

test('an address that is given is used as it is, and not stopped by us', async () => {
  const before = process.env['TEST_DATABASE_URL']
  process.env['TEST_DATABASE_URL'] = 'postgres://somewhere/else'
  const server = await startPostgres()
  await server.stop()
  expect(server.url).toBe('postgres://somewhere/else')
  if (before === undefined) delete process.env['TEST_DATABASE_URL']
  else process.env['TEST_DATABASE_URL'] = before
})
