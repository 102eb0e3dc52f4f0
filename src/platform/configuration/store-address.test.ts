import { expect, test } from 'vitest'
import { parseStoreAddress } from './store-address.ts'

test.each([
  ['s3://AKID:se%2Fcret@s3.example.org/books?region=eu-central-1', 'https://s3.example.org', 'books', '', 'AKID'],
  ['s3://AKID:s@s3.example.org:9000/books/one/two/?region=eu-central-1', 'https://s3.example.org:9000', 'books', 'one/two/', 'AKID'],
  ['s3+http://AKID:s@127.0.0.1:9000/books?region=local', 'http://127.0.0.1:9000', 'books', '', 'AKID'],
  ['https://s3.example.org/books?region=eu-central-1', 'https://s3.example.org', 'books', '', undefined],
])('%s', (text, origin, bucket, prefix, id) => {
  const address = parseStoreAddress(text)
  expect({ ...address, keys: address?.keys?.id }).toMatchObject({ origin, bucket, prefix, keys: id })
  expect(JSON.stringify(address)).not.toContain('se/cret')
})

test('the secret is taken out of its escapes', () => {
  expect(parseStoreAddress('s3://AKID:a%2Fb%2Bc@host/books?region=eu-1')?.keys?.secret.reveal()).toBe('a/b+c')
})

test.each([
  '', 's3://', 'books', 'ftp://host/books?region=eu-1', 's3://host/?region=eu-1', 's3://host/books', 's3://host/books?region=', 's3://host/books?region=eu-1&more=1', 's3://host/books?region=eu-1#part',
  's3://AKID@host/books?region=eu-1', 's3://:secret@host/books?region=eu-1', 's3://host/Books?region=eu-1', 's3://host/b?region=eu-1', 's3://host/books/ä?region=eu-1', 's3://a:%E0@host/books?region=eu-1', 's3://host/books?region=EU 1',
])('%j is the address of no store', (text) => expect(parseStoreAddress(text)).toBeUndefined())
