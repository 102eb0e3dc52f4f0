// Invented people, counted nowhere: the records that the guide to figures works on.

/** The same numbers on every machine: Lehmer's generator, from 0 up to 1. */
const drawing = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

type Weighed = readonly (readonly [code: string, weight: number])[]

const FORM: Weighed = [['sexual exploitation', 34], ['domestic work', 21], ['agriculture', 17], ['begging', 6], ['forced criminality', 5], ['', 4]]
const CITIZENSHIP: Weighed = [['own country', 30], ['other EU', 25], ['other', 40], ['', 5]]
const AGE: Weighed = [['child', 15], ['adult', 80], ['', 5]]
const women = (form: string): Weighed => [['female', form === 'agriculture' ? 25 : 75], ['male', form === 'agriculture' ? 75 : 24], ['other', 1]]

const pick = (draw: () => number, codes: Weighed): string => {
  let left = draw() * codes.reduce((sum, [, weight]) => sum + weight, 0)
  return codes.find(([, weight]) => (left -= weight) < 0)?.[0] ?? ''
}

const records = (): string => {
  const draw = drawing(2026)
  const rows = Array.from({ length: 1200 }, (_, at) => {
    const form = pick(draw, FORM)
    return [`P${String(at + 1).padStart(4, '0')}`, form, pick(draw, CITIZENSHIP), pick(draw, women(form)), pick(draw, AGE)].join(',')
  })
  return `person,form,citizenship,sex,age\n${rows.join('\n')}\n`
}

const LISTS = ['shelter', 'police', 'helpline', 'clinic'] as const

/** 640 invented persons, each on a list by chance; the police bring people to the shelter. Those on none are left out: they are what is asked for. */
const captures = (): string => {
  const draw = drawing(7)
  const counts = new Map<string, number>()
  for (let person = 0; person < 640; person++) {
    const police = draw() < 0.22
    const on = [draw() < (police ? 0.45 : 0.2), police, draw() < 0.3, draw() < 0.16].map(Number).join(',')
    counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  counts.delete('0,0,0,0')
  return `${LISTS.join(',')},people\n${[...counts].toSorted().map(([on, people]) => `${on},${people}\n`).join('')}`
}

/** Registers of 400 and 300 invented records, 60 persons in both: how often name, year of birth and place of birth agree. */
const agreements = (): string => {
  const draw = drawing(11)
  const counts = new Map<string, number>()
  for (let pair = 0; pair < 120_000; pair++) {
    const same = pair < 60
    const name = draw()
    const levels = [same ? (name < 0.85 ? 2 : name < 0.97 ? 1 : 0) : name < 0.002 ? 2 : name < 0.01 ? 1 : 0, draw() < (same ? 0.93 : 0.03) ? 1 : 0, draw() < 0.05 ? '' : draw() < (same ? 0.9 : 0.08) ? 1 : 0].join(',')
    counts.set(levels, (counts.get(levels) ?? 0) + 1)
  }
  return `name,born,place,pairs\n${[...counts].toSorted().map(([levels, pairs]) => `${levels},${pairs}\n`).join('')}`
}

/** The CSV files of `examples/figures`. */
export const makeFigures = (): readonly { readonly path: string; readonly text: string }[] => [
  { path: 'examples/figures/records.csv', text: records() },
  { path: 'examples/figures/captures.csv', text: captures() },
  { path: 'examples/figures/agreements.csv', text: agreements() },
]
