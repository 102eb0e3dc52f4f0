import { expect, test } from 'vitest'
import { readNetworkFiles } from './network-files.ts'
import { parseNetwork } from './parse-network.ts'
import { anEntry, aNetwork, aNetworkFolder, theSecretariat, valueOf } from './testing.ts'

const refusalOf = async (folder: string) => {
  const parsed = parseNetwork(valueOf(await readNetworkFiles(folder)))
  return parsed.ok ? undefined : parsed.refusal
}

const faultsOf = async (folder: string) => (await refusalOf(folder))?.faults

const FILE = 'organisations.json'

test.each([
  ['nothing', ''],
  ['half of it', '{"organisations": ['],
  ['a table', 'slug,name\nheron,Heron'],
  ['Windows-1251', Uint8Array.from([0x22, 0xcb, 0xe0, 0x22])],
  ['UTF-16', Buffer.from('{"organisations": []}', 'utf16le')],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
  ['brackets without end', '['.repeat(200_000)],
])('a file that is %s is no JSON', async (_, content) => {
  expect(await faultsOf(await aNetworkFolder({ [FILE]: content }))).toEqual([{ issue: 'not-json', file: FILE }])
})

test.each([['null'], ['[]'], ['"organisations"'], ['7'], ['{"organisations": {}}'], ['{"organisations": [null]}'], ['{"organisations": [[]]}']])('%s has the wrong shape', async (content) => {
  expect(await faultsOf(await aNetworkFolder({ [FILE]: content }))).toMatchObject([{ issue: 'shape-wrong', file: FILE }])
})

test('a byte order mark does no harm', async () => {
  expect(await faultsOf(await aNetworkFolder({ [FILE]: '\uFEFF{"organisations": []}' }))).toBeUndefined()
})

test.each([
  [{ slug: '__proto__' }, 'slug-invalid', 'slug', '__proto__'],
  [{ slug: 'Heron' }, 'slug-invalid', 'slug', 'Heron'],
  [{ slug: 'a/../b' }, 'slug-invalid', 'slug', 'a/../b'],
  [{ slug: 'heron\n' }, 'slug-invalid', 'slug', 'heron'],
  [{ slug: 'a'.repeat(81) }, 'slug-invalid', 'slug', 'a'.repeat(80)],
  [{ slug: 7 }, 'not-text', 'slug', '7'],
  [{ kind: 'friend' }, 'kind-unknown', 'kind', 'friend'],
  [{ kind: undefined }, 'part-missing', 'kind', undefined],
  [{ slug: undefined }, 'part-missing', 'slug', undefined],
  [{ country: 'ZZ' }, 'country-unknown', 'country', 'ZZ'],
  [{ country: 'Ukraine' }, 'country-unknown', 'country', 'Ukraine'],
  [{ languages: ['uk', 'english'] }, 'language-unknown', 'languages.1', 'english'],
  [{ languages: 'uk' }, 'shape-wrong', 'languages', 'uk'],
  [{ names: { sr_latn: 'Kuća' } }, 'language-unknown', 'names.sr_latn', 'Kuća'],
  [{ names: { constructor: 'Kuća' } }, 'language-unknown', 'names.constructor', 'Kuća'],
  [{ names: { uk: ['Дім'] } }, 'not-text', 'names.uk', undefined],
  [{ names: ['Дім'] }, 'shape-wrong', 'names', undefined],
  [{ since: '2004-02-31' }, 'date-invalid', 'since', '2004-02-31'],
  [{ onPlatform: 'yes' }, 'not-yes-or-no', 'onPlatform', 'yes'],
  [{ contact: { website: 'javascript:alert(1)' } }, 'website-invalid', 'contact.website', 'javascript:alert(1)'],
  [{ contact: { website: 'example.org' } }, 'website-invalid', 'contact.website', 'example.org'],
  [{ contact: { email: 'a@b?bcc=c@d' } }, 'email-invalid', 'contact.email', 'a@b?bcc=c@d'],
  [{ contact: { telephone: 'ask at the door' } }, 'telephone-invalid', 'contact.telephone', 'ask at the door'],
  [{ contact: { fax: '1' } }, 'part-unknown', 'contact.fax', undefined],
  [{ contry: 'UA' }, 'part-unknown', 'contry', undefined],
  [{ id: 'mine' }, 'part-unknown', 'id', undefined],
])('an entry with %j is refused, and named', async (said, issue, part, given) => {
  const path = await aNetwork([theSecretariat, anEntry(said)])
  expect(await faultsOf(path)).toEqual([{ issue, file: FILE, entry: 2, called: 'Heron House', part, given }])
})

test.each([[''], [' \u0000\u001B '], [undefined]])('an organisation called %j has no name', async (name) => {
  expect(await faultsOf(await aNetwork([anEntry({ name })]))).toMatchObject([{ entry: 1, part: 'name' }])
})

const withInside = (inside: string) => `{"organisations": [{"slug": "heron", "kind": "member", "name": "Heron", ${inside}}]}`

test('__proto__ is refused wherever it stands as a name', async () => {
  for (const inside of ['"names": {"__proto__": "x"}', '"__proto__": {"kind": "secretariat"}', '"contact": {"__proto__": {"email": "a@example.org"}}']) {
    expect(await faultsOf(await aNetworkFolder({ [FILE]: withInside(inside) })), inside).toHaveLength(1)
  }
  expect(await faultsOf(await aNetwork([anEntry()], { 'about.en.json': '{"__proto__": "x"}' }))).toMatchObject([{ issue: 'slug-unknown', part: '__proto__' }])
})

test('a slug that stands twice is refused where it stands again', async () => {
  const path = await aNetwork([anEntry(), anEntry({ slug: 'constructor', name: 'Builders' }), anEntry({ name: 'Heron Two' })])
  expect(await faultsOf(path)).toEqual([{ issue: 'slug-repeated', file: FILE, entry: 3, called: 'Heron Two', part: 'slug', given: 'heron-house' }])
})

test('there is one secretariat, and it alone has that slug', async () => {
  const second = anEntry({ slug: 'other', kind: 'secretariat', name: 'Another' })
  expect(await faultsOf(await aNetwork([theSecretariat, second]))).toMatchObject([{ issue: 'secretariat-repeated', entry: 2, called: 'Another' }])
  expect(await faultsOf(await aNetwork([second]))).toMatchObject([{ issue: 'secretariat-slug', given: 'other' }])
  expect(await faultsOf(await aNetwork([anEntry({ slug: 'secretariat' })]))).toMatchObject([{ issue: 'secretariat-slug', called: 'Heron House' }])
})

test.each([
  ['{"stork": "Who?"}', { issue: 'slug-unknown', part: 'stork', given: 'Who?' }],
  ['{"toString": "Who?"}', { issue: 'slug-unknown', part: 'toString' }],
  ['{"heron-house": 7}', { issue: 'not-text', part: 'heron-house', given: '7' }],
  ['["heron-house"]', { issue: 'shape-wrong' }],
  ['', { issue: 'not-json' }],
])('texts %s are refused by their file and slug', async (content, fault) => {
  expect(await faultsOf(await aNetwork([anEntry()], { 'about.pl.json': content }))).toMatchObject([{ file: 'about.pl.json', ...fault }])
})

test('a text that stands in both files is refused, lest one of them be lost', async () => {
  const path = await aNetwork([anEntry({ about: { en: 'It helps.' } })], { 'about.en.json': { 'heron-house': 'It waits.' } })
  expect(await faultsOf(path)).toMatchObject([{ issue: 'about-repeated', file: 'about.en.json', part: 'heron-house' }])
})

test('a text about an organisation is short, wherever it stands', async () => {
  const long = 'x'.repeat(4001)
  expect(await faultsOf(await aNetwork([anEntry({ about: { en: long } })]))).toMatchObject([{ issue: 'text-too-long', part: 'about.en', given: 'x'.repeat(80) }])
  expect(await faultsOf(await aNetwork([anEntry()], { 'about.pl.json': { 'heron-house': long } }))).toMatchObject([{ issue: 'text-too-long', part: 'heron-house' }])
})

test('many faults are told together, and no more than can be read', async () => {
  expect(await faultsOf(await aNetwork([anEntry({ country: 'ZZ', since: 'long ago' }), anEntry({ slug: 'A' })]))).toHaveLength(3)
  expect(await faultsOf(await aNetwork(Array.from({ length: 2000 }, () => anEntry({ kind: 'x' }))))).toHaveLength(20)
  expect(await faultsOf(await aNetwork(Array.from({ length: 2001 }, () => anEntry({ kind: 'x' }))))).toEqual([{ issue: 'too-many', file: FILE, part: 'organisations' }])
})

test('control signs and halves of letters do not come in', async () => {
  const [read] = valueOf(parseNetwork(valueOf(await readNetworkFiles(await aNetwork([anEntry({ name: 'He\u001B[31mron\u0000\uD800' })])))))
  expect(read?.name).toBe('He [31mron \uFFFD')
})
