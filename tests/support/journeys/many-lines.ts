const HEADINGS = ['Family name', 'Given name', 'Date of birth', 'Phone', 'Sex', 'Citizenship', 'Languages', 'Exploitation', 'Date of intake', 'Children', 'Number', 'Remarks']

const of = <T>(all: readonly T[], number: number): T | '' => all[number % all.length] ?? ''

/** A line as offices write them, each in another way; every thousandth is broken: a quote that nobody closes, or a cell too many. */
const lineOf = (number: number): string => {
  if (number % 2_000 === 0) return `"Broken ${number},Ana,1.2.1990,x`
  const cells = [
    `Family ${number}`, `Ana ${number % 700}`, `${(number % 28) + 1}.3.${1950 + (number % 50)}`, `+380 44 ${number}`, of(['f', 'жінка', 'muž', 'unknown'], number), of(['Ukraine', 'Україна; Молдова', 'Rumunsko', 'n/a', 'nobody knows'], number),
    of(['Ukrainian', 'ukrainisch; russisch', '-'], number), of(['labour', 'трудова', `something else ${number}`, 'Жебрацтво'], number), `${(number % 28) + 1}/0${(number % 9) + 1}/2024`, String(number % 4), 'unknown', number % 7 === 0 ? '"said: ""no"", and left"' : '',
  ]
  return `${cells.join(',')}${number % 1_000 === 0 ? ',one,more' : ''}`
}

/** A table of so many lines below its headings, as CSV. */
export const manyLines = (lines: number): Buffer => Buffer.from([HEADINGS.join(','), ...Array.from({ length: lines }, (_, place) => lineOf(place + 1))].join('\n'))
