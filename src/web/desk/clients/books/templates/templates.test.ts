import { expect, test } from 'vitest'
import { TEMPLATES } from './index.ts'
import { fill } from './template.ts'
import { asHtml, asMarkdown } from './write-template.ts'

const heading = { notAdvice: 'Not legal advice.', said: ['Owner: somebody'] }

test('every template says whose it is, which article it is made for, and when it was held against it', () => {
  expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length)
  for (const { name, owner, source, checkedOn, parts } of TEMPLATES) {
    expect(owner, name).not.toBe('')
    expect(source, name).toMatch(/Articles? \d+/)
    expect(checkedOn, name).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(parts.length, name).toBeGreaterThan(5)
    expect(JSON.stringify(parts), name).toContain('{organisation}')
    expect(JSON.stringify(parts), name).not.toMatch(/victim|!/i)
  }
})

test('tables are as wide as their head, and no blank is left open', () => {
  for (const { name, parts } of TEMPLATES) {
    for (const part of parts) if ('table' in part) expect(new Set(part.table.map((row) => row.length)).size, name).toBe(1)
    const text = JSON.stringify(parts.map((part) => Object.values(part)))
    expect(text.split('{').length, name).toBe(text.split('}').length)
  }
})

test('what is known is filled in, and what is not is a blank that says what belongs there', () => {
  expect(fill('We are {organisation}, {address}.', { organisation: 'Stork House', address: ' ' })).toEqual([
    { kind: 'text', says: 'We are ' }, { kind: 'filled', says: 'Stork House' }, { kind: 'text', says: ', ' }, { kind: 'blank', says: 'address' }, { kind: 'text', says: '.' },
  ])
  expect(fill('{constructor}{__proto__}', {}).map(({ kind }) => kind)).toEqual(['blank', 'blank'])
})

test('an organisation’s name is text and nothing else, wherever it goes', () => {
  const hostile = { organisation: '<script>alert(1)</script> "A|B" {address} *c*' }
  for (const template of TEMPLATES) {
    const html = asHtml(template, hostile, heading)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/src=|href=|http-equiv/)
    const markdown = asMarkdown(template, hostile, heading)
    expect(markdown).not.toMatch(/(?<!\\)<script/)
    expect(markdown).toContain('A\\|B')
  }
})
