import { expect, test } from 'vitest'
import { RIGHTS, STAFF_ACTIONS, STAFF_ROLES, WHILE_SUSPENDED } from '#network/rights'
import { en } from '../i18n/en.ts'
import { rightsLines } from './rights-lines.ts'

test('the page says of every action who may do it, and where', () => {
  expect(rightsLines().map(({ action }) => action)).toEqual(STAFF_ACTIONS)
  for (const { action, who, stays } of rightsLines()) {
    for (const role of STAFF_ROLES) expect([action, role, who.find(({ roles }) => roles.includes(role))?.where ?? 'no']).toEqual([action, role, RIGHTS[role][action]])
    expect(stays).toBe(WHILE_SUSPENDED[action])
  }
  expect(rightsLines('data-officer').map(({ action }) => action)).not.toContain('open-clients')
})

const CELLS = { yes: 'yes', own: 'own', secretariat: 'secretariat', no: '' } as const

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The table as it is read on paper. Written anew by `npx vitest run src/web/desk/people/rights-page.test.ts -u`. */
const page = (): string => `# Who may do what

The table of rights (\`src/modules/network/rights.ts\`), as the server asks it at every request and as the desk shows it. This page is written from it, and a test holds the two
together.

*yes*: everywhere. *own*: at one's own organisation. *secretariat*: for any organisation, by staff of the one that keeps the network. Empty: no. Whoever has several roles may do
what any of them may. The last column: what stays while the network has suspended their organisation.

${row(['', ...STAFF_ROLES.map((role) => en.roles[role]), 'suspended'])}
${row(['---', ...STAFF_ROLES.map(() => '---'), '---'])}
${STAFF_ACTIONS.map((action) => row([`${en.people.deeds[action]} (\`${action}\`)`, ...STAFF_ROLES.map((role) => CELLS[RIGHTS[role][action]]), WHILE_SUSPENDED[action] ? 'stays' : 'rests'])).join('\n')}

Clients' files open by keys as well: inside an organisation only for the groups that somebody is in, and a restricted file only for those whom it names. Where "own clients only" is set, the database gives
counsellors and helpline consultants the clients that are assigned to them and no others.

**The data officer** looks after figures and reports. Figures are counted in the browsers of those who open files, and come to a data officer without a name: they list no client, hold no client's
key, and open, write and erase no file. Who should open files as well is given a second role, and everybody sees it.

**The operator** is whoever runs the server: they act at its own console, not in the desk, and no role of staff gives that.
`

test('docs/rights.md is the table', async () => {
  await expect(page()).toMatchFileSnapshot('../../../../docs/rights.md')
})
