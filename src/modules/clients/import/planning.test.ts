import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { codeListOf } from '../code-lists/index.ts'
import { codeLabel, loadLabels } from '../labels/index.ts'
import { ownFormOf } from '../own-form.ts'
import { aBody, anId } from '../testing.ts'
import { seeColumns } from './columns-seen.ts'
import { writeCsv } from './csv-report.ts'
import { idsOf } from './ids-of.ts'
import { readRanges, writeRanges } from './line-ranges.ts'
import { lineAdded, lineWrites } from './line-writes.ts'
import { fits, readMapping, type Mapping } from './mapping.ts'
import { planLine, type Planning } from './plan-line.ts'
import { habitOf, proposeMapping } from './propose.ts'
import { readCsv } from './read-csv.ts'
import { readCell } from './read-value.ts'
import { isNotKnown } from './said-words.ts'
import { seconds } from './second-in-file.ts'
import { tableOf, type Table } from './table.ts'
import { fieldOfTarget, targetsOf } from './targets.ts'
import { wordBookOf, type WordBook } from './word-book.ts'

const TODAY = '2026-03-01'
const targets = targetsOf()
let book: WordBook

beforeAll(async () => {
  book = wordBookOf(targets, await Promise.all(NETWORK_LANGUAGES.map(loadLabels)))
})

const tableIn = (text: string): Table => tableOf(Array.from(readCsv(text, ';')), { headerLine: 1, strict: true })

const proposal = async (table: Table): Promise<Mapping> => proposeMapping(table.headers, await seeColumns(table, async () => undefined), targets, book, TODAY)

const proposed = async (text: string): Promise<readonly string[]> => (await proposal(tableIn(text))).columns.map(({ target }) => target)

const planned = async (text: string, change: (mapping: Mapping) => Mapping = (mapping) => mapping) => {
  const table = tableIn(text)
  const planning: Planning = { mapping: change(await proposal(table)), targets, book, today: TODAY, headers: table.headers }
  return table.lines.map((line) => planLine(line, planning))
}

describe('columns are recognised', () => {
  test('by what people call them in the languages of the network', async () => {
    expect(await proposed('Прізвище;Ім’я;Дата народження;Стать;Громадянство;Телефон\na;b;c;d;e;f')).toEqual(['person.familyName', 'person.givenName', 'person.dateOfBirth', 'person.sex', 'person.citizenships', 'contact.ways.address@call'])
    expect(await proposed('Nazwisko;Imię;Data urodzenia;Obywatelstwo;Uwagi\na;b;c;d;e')).toEqual(['person.familyName', 'person.givenName', 'person.dateOfBirth', 'person.citizenships', 'note'])
    expect(await proposed('Name;Vorname;Geburtsdatum (TT.MM.JJJJ)\na;b;c')).toEqual(['person.familyName', 'person.givenName', 'person.dateOfBirth'])
    expect(await proposed('ФИО;Дата рождения;Вид эксплуатации\na;b;c')).toEqual(['person.name@family-first', 'person.dateOfBirth', 'exploitation.forms'])
  })

  test('by what stands in them, where the heading says nothing', async () => {
    expect(await proposed('A;B;C;D\nx;a@b.org;+380 44 123 45 67;Ukraina\ny;c@d.net;+48 22 123 45 67;Polska\nz;e@f.pl;0048 22 765 43 21;Bułgaria')).toEqual(['', 'contact.ways.address@email', 'contact.ways.address@call', 'person.citizenships'])
  })

  test('none twice but those of which there may be several', async () => {
    expect(await proposed('Surname;Family name;Phone;Mobile\na;b;c;d')).toEqual(['person.familyName', '', 'contact.ways.address@call', 'contact.ways.address@call'])
  })

  test('names of the standard are known as they stand', async () => {
    const file = resolve(process.env['WAYSTATION_SHARED'] ?? '../shared', 'data/htcds_2.0_fields.json')
    expect((await proposed('prs_FirstName;prs_SecondName;prs_Birthdate;prs_Gender;vic_TypeOfExploitation;hte_Country\na;b;1990-01-01;Feminine;ForcedLabour;UA')).slice(0, 5)).toEqual(['person.givenName', 'person.familyName', 'person.dateOfBirth', 'person.sex', 'exploitation.forms'])
    if (!existsSync(file)) return
    const known: string[] = []
    for (const { name } of (JSON.parse(readFileSync(file, 'utf8')) as { fields: { name: string }[] }).fields) if ((await proposed(`${name};x\na;b`))[0] !== '') known.push(name)
    expect(known).toEqual(expect.arrayContaining(['prs_FirstName', 'prs_Citizenship', 'prs_MailingCity', 'vic_TraffickingStatus', 'vic_MethodsOfControl', 'cas_IncomingReferralDate']))
  })

  test('a mapping that was kept fits tables with the same headings', async () => {
    const table = tableIn('Surname;Born\na;b')
    const mapping = await proposal(table)
    const read = readMapping(JSON.stringify(mapping))
    expect(read).toEqual(mapping)
    expect(read && fits(read, table.headers)).toBe(true)
    expect(read && fits(read, ['Surname'])).toBe(false)
    expect(['', '{}', '[]', '{"columns":[1],"constants":[]}'].map(readMapping)).toEqual([undefined, undefined, undefined, undefined])
  })
})

const use = (unknown: 'stop' | 'not-known') => (mapping: Mapping): Mapping => ({ ...mapping, columns: mapping.columns.map((column) => ({ ...column, unknown, codes: { ukrainka: 'UA' } })) })

describe('a line becomes answers', () => {
  test('in any script, with several dates, names and telephones', async () => {
    const [one] = await planned('Name;Born;Sex;Citizenship;Phone;Mobile;Exploitation;Country of exploitation\nОлена Шевченко;31.12.1999;жінка;Україна, Польща;+380441234567;0501234567;labour;DEU')
    expect(one?.problems).toEqual([])
    expect(one?.forms).toEqual([
      { form: 'person', answers: { givenName: 'Олена', familyName: 'Шевченко', dateOfBirth: '1999-12-31', sex: 'female', citizenships: ['UA', 'PL'] } },
      { form: 'contact', answers: { ways: [{ channel: 'call', address: '+380441234567' }, { channel: 'call', address: '0501234567' }] } },
      { form: 'exploitation', answers: { forms: ['labour'], places: [{ role: 'exploited', country: 'DE' }] } },
    ])
  })

  test('nothing that was said is lost: what has no place is told in a narrative', async () => {
    const [one] = await planned('Surname;Born;Citizenship;Sex;Remarks\nA;the summer after the war;Ruritania;?;Has a sister')
    expect(one?.forms).toEqual([
      { form: 'person', answers: { familyName: 'A', dateOfBirth: 'said:the summer after the war', sex: { without: 'not-known' } } },
      { form: 'narrative', answers: { text: 'Citizenship: Ruritania\nRemarks: Has a sister' } },
    ])
    expect(one?.problems.map(({ column, kind, stops }) => [column, kind, stops])).toEqual([['Born', 'not-a-date', false], ['Citizenship', 'unknown-value', false]])
  })

  test('what a value means can be said; one that nobody knows may stop the line', async () => {
    const text = 'Surname;Citizenship\nA;Ukrainka\nB;Marsian'
    expect((await planned(text, use('stop'))).map(({ forms, problems }) => [forms[0]?.answers['citizenships'], problems.some(({ stops }) => stops)])).toEqual([[['UA'], false], [undefined, true]])
    expect((await planned(text, use('not-known')))[1]).toMatchObject({ forms: [{ answers: { citizenships: { without: 'not-known' } } }], problems: [] })
  })

  test('a date that may mean two days is asked, once for a column', async () => {
    const text = 'Surname;Born\nA;03/04/1999\nB;3/4/99'
    expect((await planned(text)).map(({ problems }) => problems[0]?.kind)).toEqual(['ambiguous-date', 'ambiguous-date'])
    const monthFirst = await planned(text, (mapping) => ({ ...mapping, columns: mapping.columns.map((column) => ({ ...column, habit: 'month-first' })) }))
    expect(monthFirst.map(({ forms }) => forms[0]?.answers['dateOfBirth'])).toEqual(['1999-03-04', '1999-03-04'])
    expect([habitOf(['03/04/1999', '25/12/1999'], TODAY), habitOf(['03/04/1999', '12/25/1999'], TODAY), habitOf(['03/04/1999'], TODAY), habitOf(['03.04.1999'], TODAY)]).toEqual(['day-first', 'month-first', 'open', undefined])
  })

  test('the same for every line, fields of the organisation’s own, and lines that say nothing', async () => {
    const own = targetsOf([{ of: anId(5), form: { name: 'own', version: 1, kind: 'own-fields', many: false, sections: [{ name: 'own', fields: [{ name: 'bed', type: 'line' }] }] } }])
    const table = tableIn('Surname;Bed\nA;12\n -;-\n')
    const mapping: Mapping = { columns: [{ header: 'Surname', target: 'person.familyName', unknown: 'keep' }, { header: 'Bed', target: `own:${anId(5)}.bed`, unknown: 'keep' }], constants: [{ target: 'intake.country', said: 'Polska' }] }
    const plans = table.lines.map((line) => planLine(line, { mapping, targets: own, book, today: TODAY, headers: table.headers }))
    expect(plans[0]?.forms).toEqual([{ form: 'person', answers: { familyName: 'A' } }, { form: 'own', of: anId(5), version: 1, answers: { bed: '12' } }, { form: 'intake', answers: { country: 'PL' } }])
    expect(plans[0]?.problems.map(({ kind, field }) => [kind, field])).toEqual([['missing', 'intake.cameOn']])
    expect((await planned('Surname;Other\n;x'))[0]?.problems).toMatchObject([{ kind: 'nothing-said', stops: true }])
    expect((await planned('Surname;Born\nA'))[0]).toMatchObject({ forms: [], problems: [{ kind: 'fewer-cells', stops: true }] })
  })
})

const beds = (words: readonly (readonly [language: string, choices: string])[]) => ({
  title: 'Beds', fields: [{ name: 'bed', label: 'Bed', why: 'To plan nights', type: 'choice', choices: 'Blue room\nGreen room\nElsewhere' }, { name: 'needs', label: 'Needs', why: 'To plan days', type: 'choices', choices: 'Work and school\nChildren, small\nRest' }],
  words: words.flatMap(([language, choices]) => [{ field: 'bed', language, label: 'x', choices }, { field: 'needs', language, label: 'x', choices: 'Praca i szkoła\nDzieci, małe\nOdpoczynek' }].slice(0, language === 'pl' ? 2 : 1)),
})

describe('choices are read as they are called in any language', () => {
  const of = anId(5)
  const read = (words: readonly (readonly [string, string])[], cells: readonly (readonly [bed: string, needs: string])[], unknown: 'keep' | 'stop' | 'not-known' = 'keep') => {
    const own = targetsOf([{ of, form: ownFormOf(beds(words), { language: 'en' }).form }])
    const table = tableIn(['Surname;Bed;Needs', ...cells.map(([bed, needs]) => `A;${bed};${needs}`)].join('\n'))
    const mapping: Mapping = { columns: ['person.familyName', `own:${of}.bed`, `own:${of}.needs`].map((target, place) => ({ header: table.headers[place] ?? '', target, unknown })), constants: [] }
    return table.lines.map((line) => planLine(line, { mapping, targets: own, book, today: TODAY, headers: table.headers }))
  }
  const POLISH = ['pl', 'Pokój niebieski\nPokój zielony\nGdzie indziej'] as const
  const UKRAINIAN = ['uk', 'Синя кімната\nЗелена кімната\nДеінде'] as const

  test('an organisation’s own, folded, with the signs and small words that stand in them', () => {
    const plans = read([POLISH, UKRAINIAN], [['Blue room', 'Work and school, Rest'], ['pokoj ZIELONY', 'Praca i szkoła, Dzieci, małe i odpoczynek'], ['Деінде', 'Rest'], ['GREEN-ROOM', 'Odpoczynek / work and school']])
    expect(plans.flatMap(({ problems }) => problems)).toEqual([])
    expect(plans.map(({ forms }) => forms.find(({ form }) => form === 'own')?.answers)).toEqual([
      { bed: 'Blue room', needs: ['Work and school', 'Rest'] },
      { bed: 'Green room', needs: ['Work and school', 'Children, small', 'Rest'] },
      { bed: 'Elsewhere', needs: ['Rest'] },
      { bed: 'Green room', needs: ['Rest', 'Work and school'] },
    ])
  })

  test('what two answers are called is never guessed, stops where strange words stop, and is told', () => {
    const words = [['cs', 'Pokoj\nPokoj zelený\nJinde'], ['pl', 'Niebieski\nPokój\nIndziej']] as const
    const [kept] = read(words, [['pokój', 'Rest']])
    expect(kept?.forms).toMatchObject([{ form: 'person' }, { form: 'own', answers: { needs: ['Rest'] } }, { form: 'narrative', answers: { text: 'Bed: pokój' } }])
    expect(kept?.forms[1]?.answers).not.toHaveProperty('bed')
    expect(kept?.problems).toMatchObject([{ column: 'Bed', kind: 'ambiguous-value', said: 'pokój', stops: false }])
    expect(read(words, [['pokój', 'Rest']], 'stop')[0]?.problems).toMatchObject([{ kind: 'ambiguous-value', stops: true }])
    expect(read(words, [['pokój', 'Rest']], 'not-known')[0]).toMatchObject({ problems: [{ kind: 'ambiguous-value', stops: false }] })
    // One answer’s word in one language is another’s own: both may be meant.
    expect(read([['de', 'Elsewhere\nGrün\nBlau']], [['Elsewhere', '']])[0]?.problems).toMatchObject([{ kind: 'ambiguous-value' }])
  })

  test('words that do not go with the choices are nobody’s', () => {
    expect(read([['uk', 'Синя кімната\nДеінде']], [['Деінде', '']])[0]?.problems).toMatchObject([{ kind: 'unknown-value' }])
  })

  test('of the forms that all have, by code and by label in every language, and none means two', async () => {
    for (const labels of await Promise.all(NETWORK_LANGUAGES.map(loadLabels))) {
      for (const target of targets.values()) {
        const field = fieldOfTarget(target)
        const known = field.codes === undefined ? undefined : book.codes.get(field.codes)
        if (known === undefined || (field.type !== 'choice' && field.type !== 'choices')) continue
        for (const { code } of codeListOf(field.codes ?? '')?.codes ?? []) {
          for (const said of [code, codeLabel(labels, field.codes ?? '', code)]) {
            const { value } = readCell(field, said, { today: TODAY, known })
            expect([target.id, said, value]).toEqual([target.id, said, isNotKnown(said) ? { without: 'not-known' } : field.type === 'choice' ? code : [code]])
          }
        }
      }
    }
  })
})

test('the same person in two lines, in two scripts, is seen', async () => {
  const look = seconds(TODAY)
  const found = (await planned('Surname;First name;Born\nShevchenko;Olena;1995-03-12\nNovák;Jan;1980-01-01\nШевченко;Олена;12.03.1995')).map((plan) => look(plan).map(({ line }) => line))
  expect(found).toEqual([[], [], [2]])
})

describe('what is written', () => {
  test('has the same ids each time, and others in another import', async () => {
    const [plan] = await planned('Surname;Notes\nA;x')
    if (!plan) throw new Error('one line')
    const write = async (seed: string) => (await lineWrites(plan, idsOf(seed), 'List')).map(({ record }) => record)
    expect(await write('one')).toEqual(await write('one'))
    expect(await write('two')).not.toEqual(await write('one'))
    expect((await lineWrites(plan, idsOf('one'), 'List')).map(({ form, kind, answers }) => [form, kind, answers])).toEqual([['person', 'identity', { familyName: 'A' }], ['narrative', 'narrative', { title: 'List', text: 'Notes: x' }]])
  })

  test('to a file that is there adds what it does not say, tells where they differ, and nothing twice', async () => {
    const [plan] = await planned('Surname;First name;Born;Phone\nShevchenko;Olena;1995-03-12;+380441234567')
    if (!plan) throw new Error('one line')
    const person = { record: anId(11), body: aBody('person', { familyName: 'Shevchenko', dateOfBirth: '1995-03-13' }) }
    const how = { title: 'List', by: anId(1), on: '2026-03-01T10:00:00Z' }
    const added = await lineAdded(plan, { client: anId(10), records: [person], narratives: new Set() }, idsOf('one'), how)
    expect(added.map(({ form, answers }) => [form, answers])).toEqual([
      ['person', { familyName: 'Shevchenko', givenName: 'Olena', dateOfBirth: '1995-03-13' }],
      ['contact', { ways: [{ channel: 'call', address: '+380441234567' }] }],
      ['narrative', { title: 'List', text: 'person.dateOfBirth: 1995-03-12' }],
    ].map(([form, answers]) => [form, form === 'person' ? expect.objectContaining({ givenName: 'Olena', dateOfBirth: '1995-03-13' }) : answers]))
    const there = added.filter(({ kind }) => kind !== 'narrative').map(({ record, form, answers }) => ({ record, body: aBody(form as 'person', answers) }))
    const again = await lineAdded(plan, { client: anId(10), records: there, narratives: new Set(added.filter(({ kind }) => kind === 'narrative').map(({ record }) => record)) }, idsOf('one'), how)
    expect(again).toEqual([])
  })

  test('lines as ranges, and a report that no program takes for formulas', () => {
    expect([writeRanges([5, 2, 3, 4, 9]), readRanges('2-5,9,x,7-6'), readRanges(writeRanges([]))]).toEqual(['2-5,9', [2, 3, 4, 5, 9], []])
    expect(writeCsv([['Line', 'Said'], ['2', '=1+1'], ['3', 'a "b", c']])).toBe('\uFEFFLine,Said\r\n2,\'=1+1\r\n3,"a ""b"", c"\r\n')
  })
})

test('fifty thousand lines are planned, the broken ones named, and second lines found', async () => {
  const names = ['Olena', 'Maryia', 'Piotr', 'Elitsa', 'Ion', 'Олена', 'Марыя', 'Іван']
  const text = ['Surname;First name;Born', ...Array.from({ length: 50_000 }, (_, number) => (number % 5000 === 17 ? 'broken' : `Fam${(number * 7919).toString(36)};${names[number % names.length]};19${50 + (number % 50)}-0${1 + (number % 9)}-1${number % 10}`))].join('\n')
  const plans = await planned(text)
  expect(plans).toHaveLength(50_000)
  expect(plans.filter(({ problems }) => problems.some(({ kind }) => kind === 'fewer-cells')).map(({ line }) => line)).toEqual(Array.from({ length: 10 }, (_, number) => number * 5000 + 19))
}, 60_000)
