import { expect, test } from 'vitest'
import { readCsv, tableOf, targetsOf, wordBookOf, type Mapping, type Planning } from '#clients/import'
import { checkLines, firstChoice } from './check-lines.ts'
import { Stopped } from './pieces.ts'
import type { AskRegister } from './run-exchange.ts'

const targets = targetsOf()
const mapping: Mapping = { columns: [{ header: 'Surname', target: 'person.familyName', unknown: 'keep' }, { header: 'First name', target: 'person.givenName', unknown: 'keep' }], constants: [] }

const planned = (lines: readonly string[]) => {
  const table = tableOf(Array.from(readCsv(['Surname;First name', ...lines].join('\n'), ';')), { headerLine: 1, strict: true })
  const planning: Planning = { mapping, targets, book: wordBookOf(targets, []), today: '2026-03-01', headers: table.headers }
  return { table, planning }
}

/** Answers as the worker would: of everybody that they are the file that is called so. */
const register = () => {
  const asked: number[] = []
  const ask: AskRegister = async (name, input) => {
    if (name !== 'clients.second-files-of-many' || input === undefined || !('asked' in input)) throw new Error(`nobody asks for ${name}`)
    asked.push(input.asked.length)
    return input.asked.map(({ person }) => (person['familyName'] === 'Here' ? [{ client: `file of ${String(person['givenName'])}`, weight: 1, reasons: [] }] : [])) as never // What that request answers.
  }
  return { ask, asked }
}

const QUIET = { pause: async () => undefined, tell: () => undefined }

test('each line is told its own files and lines, whatever lines between say nothing or are broken', async () => {
  const { table, planning } = planned(['A;Wren', '-;-', 'Here;Robin', 'broken', 'A;Wren', 'Here;Lark', ...Array.from({ length: 60 }, (_, number) => `Other${'abcdefghijklmnopqrstuvwxyz'.charAt(number % 26).repeat(5)};`), 'Here;Crane'])
  const { ask, asked } = register()
  const checked = await checkLines(ask, table, planning, QUIET)
  expect(checked).toHaveLength(table.lines.length)
  expect(checked.flatMap(({ line, files }) => files.map(({ client }) => `${line} ${client}`))).toEqual(['4 file of Robin', '7 file of Lark', '68 file of Crane'])
  expect(checked[4]?.lines.map(({ line }) => line)).toEqual([2])
  expect(checked.slice(0, 6).map(firstChoice)).toEqual(['make', 'skip', 'skip', 'skip', 'skip', 'skip'])
  // Few are asked for at once, so that locking never waits; and all in few questions.
  expect([Math.max(...asked) <= 25, asked.length]).toEqual([true, 3])
})

test('whoever stops waits for no more than a few lines', async () => {
  const { table, planning } = planned(Array.from({ length: 100 }, (_, number) => `Name${number};`))
  let told = 0
  const stopped = checkLines(register().ask, table, planning, {
    pause: async () => {
      if (told === 30) throw new Stopped()
    },
    tell: (done) => {
      told = done
    },
  })
  await expect(stopped).rejects.toBeInstanceOf(Stopped)
  expect(told).toBe(30)
})
