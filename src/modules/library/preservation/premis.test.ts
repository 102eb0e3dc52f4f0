import { spawnSync } from 'node:child_process'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { parseSha256, type Sha256 } from '#platform/blobs'
import { EVENT_KINDS, type FileEvent } from './model.ts'
import { premisOf } from './premis.ts'

/** How often a part may stand there. */
type Times = '1' | '?' | '+' | '*'

/**
 * The sequences of the schema of PREMIS 3.0, for the elements that we write: what may stand in each, in this order. A leaf holds text. Parts that we
 * never write are left out where they are optional.
 */
const SEQUENCES: Readonly<Record<string, readonly (readonly [string, Times])[]>> = {
  premis: [['object', '+'], ['event', '*'], ['agent', '*']],
  object: [['objectIdentifier', '+'], ['objectCharacteristics', '+'], ['originalName', '?'], ['linkingEventIdentifier', '*']],
  objectIdentifier: [['objectIdentifierType', '1'], ['objectIdentifierValue', '1']],
  objectCharacteristics: [['compositionLevel', '?'], ['fixity', '*'], ['size', '?'], ['format', '+']],
  fixity: [['messageDigestAlgorithm', '1'], ['messageDigest', '1'], ['messageDigestOriginator', '?']],
  format: [['formatDesignation', '1']],
  formatDesignation: [['formatName', '1'], ['formatVersion', '?']],
  linkingEventIdentifier: [['linkingEventIdentifierType', '1'], ['linkingEventIdentifierValue', '1']],
  event: [['eventIdentifier', '1'], ['eventType', '1'], ['eventDateTime', '1'], ['eventDetailInformation', '*'], ['eventOutcomeInformation', '*'], ['linkingAgentIdentifier', '*'], ['linkingObjectIdentifier', '*']],
  eventIdentifier: [['eventIdentifierType', '1'], ['eventIdentifierValue', '1']],
  eventOutcomeInformation: [['eventOutcome', '?'], ['eventOutcomeDetail', '*']],
  eventOutcomeDetail: [['eventOutcomeDetailNote', '?']],
  linkingAgentIdentifier: [['linkingAgentIdentifierType', '1'], ['linkingAgentIdentifierValue', '1'], ['linkingAgentRole', '*']],
  linkingObjectIdentifier: [['linkingObjectIdentifierType', '1'], ['linkingObjectIdentifierValue', '1'], ['linkingObjectRole', '*']],
  agent: [['agentIdentifier', '+'], ['agentName', '*'], ['agentType', '?'], ['agentVersion', '?']],
  agentIdentifier: [['agentIdentifierType', '1'], ['agentIdentifierValue', '1']],
}

type Node = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Node[]; text: string }

const parse = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: Node = { name, attributes, children: [], text: '' }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext: (text) => {
        const last = open.at(-1)
        if (last !== undefined) last.text += text
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const only = root.children.find(({ name }) => !name.startsWith('?'))
  if (only === undefined) throw new Error('no XML')
  return only
}

const faultsOf = (node: Node): string[] => {
  const sequence = SEQUENCES[node.name]
  if (sequence === undefined) return node.children.length > 0 || node.text === '' ? [`${node.name} is no leaf with text`] : []
  const written = node.children.map(({ name }) => `${name} `).join('')
  const pattern = new RegExp(`^${sequence.map(([name, times]) => `(?:${name} )${times === '1' ? '' : times}`).join('')}$`)
  return [...(pattern.test(written) && node.text.trim() === '' ? [] : [`${node.name}: ${written}`]), ...node.children.flatMap(faultsOf)]
}

const all = (node: Node, name: string): Node[] => [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))]

const sha = (digit: string): Sha256 => {
  const read = parseSha256(digit.repeat(64))
  if (read === undefined) throw new Error('no hash')
  return read
}

const anEvent = (said: Partial<FileEvent>): FileEvent => ({ id: randomIds.next(), rendition: randomIds.next(), at: new Date('2026-11-23T09:00:00.000Z'), kind: 'ingestion', outcome: 'success', file: sha('a'), source: undefined, detail: undefined, ...said })

const HOSTILE = 'a&b <script>"\'\u0001\uD800\uFFFE.pdf'
const held = [{ sha256: sha('b'), bytes: 12, media_type: 'application/pdf', file_name: HOSTILE }] as const

const everything = premisOf(held, [anEvent({ detail: 'text/html' }), anEvent({ kind: 'migration', file: sha('b'), source: sha('a'), detail: 'redaction' }), ...EVENT_KINDS.map((kind) => anEvent({ kind, file: sha('b') }))])

test('what is written holds to the sequences of the schema', () => {
  const root = parse(everything)
  expect(faultsOf(root)).toEqual([])
  expect(root.attributes).toMatchObject({ version: '3.0', xmlns: 'http://www.loc.gov/premis/v3' })
  expect(all(root, 'object').map(({ attributes }) => attributes['xsi:type'])).toEqual(['file', 'file'])
})

test('the sequences bite: a part that is missing, strange or out of order is a fault', () => {
  for (const [from, to] of [[/<eventType[^>]*>[^<]*<\/eventType>/, ''], ['<eventDateTime>', '<eventHour>1</eventHour><eventDateTime>'], [/(<size>\d+<\/size>)(<format>.*?<\/format>)/, '$2$1']] as const) {
    const broken = everything.replace(from, to)
    expect(broken).not.toBe(everything)
    expect(faultsOf(parse(broken))).not.toEqual([])
  }
})

test('whatever a file is called, the XML is sound', (context) => {
  expect(all(parse(everything), 'originalName').map(({ text }) => text)).toEqual([`a&b <script>"'\uFFFD.pdf`])
  const checked = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: everything, encoding: 'utf8' })
  if (checked.error !== undefined) return context.skip('xmllint is not here')
  expect([checked.status, checked.stderr]).toEqual([0, ''])
})

test('every event leads to objects and every object to its events; of bytes that are gone, hash and format are left', () => {
  const root = parse(everything)
  const valuesOf = (name: string) => new Set(all(root, name).map(({ text }) => text))
  expect(valuesOf('linkingEventIdentifierValue')).toEqual(valuesOf('eventIdentifierValue'))
  expect(valuesOf('linkingObjectIdentifierValue')).toEqual(valuesOf('objectIdentifierValue'))
  expect(valuesOf('linkingAgentIdentifierValue')).toEqual(valuesOf('agentIdentifierValue'))
  const gone = all(root, 'object').find((object) => all(object, 'messageDigest')[0]?.text === sha('a'))
  expect(gone && [all(gone, 'formatName')[0]?.text, all(gone, 'size').length, all(gone, 'originalName').length]).toEqual(['text/html', 0, 0])
  expect([...valuesOf('eventType')].toSorted()).toEqual([...EVENT_KINDS].toSorted())
  expect(premisOf(held, [])).toBe(premisOf(held, []))
})
