import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { readConfiguration, settingsTable } from './index.ts'

const mistakesOf = (environment: Record<string, string>) => {
  const read = readConfiguration(environment, '/srv')
  return read.ok ? [] : read.refusal.mistakes.map((mistake) => mistake.name)
}

const folderOf = (environment: Record<string, string>) => {
  const read = readConfiguration(environment, '/srv')
  return read.ok ? [read.value.DATA, read.value.demonstrationFolder] : []
}

test('nothing set is a sound configuration that only this machine reaches', () => {
  const read = readConfiguration({}, '/srv')
  expect(read.ok && { port: read.value.PORT, host: read.value.HOST, database: read.value.DATABASE_URL }).toEqual({ port: 4100, host: 'localhost', database: undefined })
})

test('the demonstration lies below the project, and a folder that is named where the caller stands', () => {
  expect(folderOf({})).toEqual([resolve('/srv/data/demo'), true])
  expect(folderOf({ DATA: '/srv/data/demo' })).toEqual([resolve('/srv/data/demo'), true])
  expect(folderOf({ DATA: 'here' })).toEqual([resolve('here'), false])
})

test('every mistake is told, not only the first', () => {
  expect(mistakesOf({ PORT: '70000', HOST: 'a b', LOG_LEVEL: 'loud', MAX_FILE_MB: '-1', TRUSTED_PROXIES: '10.0.0.0/99' })).toEqual([
    'PORT', 'HOST', 'TRUSTED_PROXIES', 'LOG_LEVEL', 'MAX_FILE_MB',
  ])
})

test.each(['abc', '1.5', '0x10', '1e3', ' 80', '-1', '99999999999'])('PORT=%s is refused', (port) => {
  expect(mistakesOf({ PORT: port })).toEqual(['PORT'])
})

test.each(['mysql://x/y', 'postgres://', 'localhost:5432', 'postgres:// /'])('DATABASE_URL=%s is refused and not repeated', (url) => {
  const read = readConfiguration({ DATABASE_URL: url }, '/srv')
  expect(read.ok ? '' : read.refusal.mistakes[0]?.given).toBe('[not shown]')
})

const STORE = 'https://s3.example.org/books?region=eu-1'
const STORE_WITH_KEYS = 's3://AKID:hush@s3.example.org/books?region=eu-1'

test.each([
  [{ BLOBS_URL: STORE_WITH_KEYS }, []],
  [{ BLOBS_URL: STORE, BLOBS_KEY: 'AKID', BLOBS_SECRET: 'hush' }, []],
  [{ BLOBS_URL: STORE }, ['BLOBS_KEY']],
  [{ BLOBS_URL: STORE, BLOBS_KEY: 'AKID' }, ['BLOBS_SECRET']],
  [{ BLOBS_URL: STORE_WITH_KEYS, BLOBS_SECRET: 'hush' }, ['BLOBS_KEY']],
  [{ BLOBS_SECRET: 'hush' }, ['BLOBS_URL']],
  [{ BLOBS_URL: 's3://AKID:hush@s3.example.org/books' }, ['BLOBS_URL']],
])('of the store of files %j is mistaken in %j, and no secret is repeated', (environment, mistaken) => {
  expect(mistakesOf(environment)).toEqual(mistaken)
  expect(inspect(readConfiguration(environment, '/srv'), { depth: 9 })).not.toContain('hush')
})

test.each([
  ['https://desk.example.org', 'https://api.example.org', 'ok'],
  ['https://example.org', 'https://api.example.org:8443', 'ok'],
  ['https://desk.ngo.co.uk', 'https://api.ngo.co.uk', 'ok'],
  ['http://localhost:5000', '', 'ok'],
  ['https://desk.example.net', 'https://api.example.org', 'another site'],
  ['http://desk.example.org', 'https://api.example.org', 'another scheme'],
  ['http://desk.example.org', 'http://api.example.org', 'no TLS'],
  ['https://one.co.uk', 'https://other.co.uk', 'a suffix is no site'],
  ['https://one.github.io', 'https://other.github.io', 'a suffix of a company is none either'],
  ['https://10.0.0.1', 'https://10.0.0.2', 'another machine'],
  ['http://127.0.0.1:5000', '', 'localhost has another name there'],
  ['https://desk.example.org', '', 'the API is on this machine'],
])('a desk at %s of an API at %s: %s', (DESK_ORIGIN, ORIGIN, expected) => {
  expect(mistakesOf({ DESK_ORIGIN, ORIGIN })).toEqual(expected === 'ok' ? [] : ['DESK_ORIGIN'])
})

test('a password for the search server that cannot be read is a mistake that is told', () => {
  expect(mistakesOf({ SEARCH_URL: 'https://user:100%@search.example.org:9200' })).toEqual(['SEARCH_URL'])
  expect(mistakesOf({ SEARCH_URL: 'https://user:100%25%2F@search.example.org:9200' })).toEqual([])
})

test('an empty variable is one that is not set', () => {
  expect(mistakesOf({ PORT: '', DATA: '', LOG_LEVEL: '' })).toEqual([])
})

test('the password in the database address does not print', () => {
  const read = readConfiguration({ DATABASE_URL: 'postgres://me:hunter2@localhost/way' }, '/srv')
  expect(inspect(read, { depth: 9 }) + JSON.stringify(read)).not.toContain('hunter2')
})

test('the README has the table of settings', async () => {
  expect(await readFile('README.md', 'utf8')).toContain(settingsTable())
})
