import type { OriginName } from './words/origins.ts'
import type { SpokenAtOffice } from './words/phrases.ts'

/** An office where invented clients are registered. `from`: where they come from, of so many. `abroad`: where those of its own country were exploited. */
export type Office = {
  readonly country: string
  readonly timeZone: string
  readonly writes: SpokenAtOffice
  readonly clients: number
  readonly from: Readonly<Partial<Record<OriginName, number>>>
  readonly abroad: Readonly<Record<string, number>>
}

/** The members of the demonstration, by the names that they have in addresses. */
export const OFFICES = {
  'gender-perspectives': {
    country: 'BY', timeZone: 'Europe/Minsk', writes: 'ru', clients: 48, from: { by: 36, ru: 4, ua: 4, uz: 1, kg: 1, vn: 1, ge: 1 }, abroad: { RU: 6, PL: 4, TR: 3, DE: 2, AE: 2, BY: 6, CY: 1, MM: 1 },
  },
  'animus-association': {
    country: 'BG', timeZone: 'Europe/Sofia', writes: 'bg', clients: 36, from: { bg: 18, 'bg-roma': 8, ua: 4, sy: 3, af: 2, md: 1, br: 1 }, abroad: { DE: 5, NL: 3, FR: 3, GR: 3, BE: 2, AT: 2, BG: 6, GB: 1 },
  },
  'la-strada-czech-republic': {
    country: 'CZ', timeZone: 'Europe/Prague', writes: 'cs', clients: 38, from: { cz: 9, sk: 5, ua: 9, vn: 5, bg: 2, ro: 3, ph: 2, kg: 1, hu: 1, rs: 1 }, abroad: { CZ: 6, DE: 3, GB: 3, CH: 1, IE: 1 },
  },
  'open-gate': {
    country: 'MK', timeZone: 'Europe/Skopje', writes: 'mk', clients: 32, from: { mk: 16, 'mk-roma': 6, al: 5, rs: 2, sy: 1, tr: 1, in: 1 }, abroad: { MK: 8, DE: 2, IT: 2, HR: 2, CH: 1 },
  },
  'la-strada-moldova': {
    country: 'MD', timeZone: 'Europe/Chisinau', writes: 'ro', clients: 40, from: { md: 27, 'md-gagauz': 2, 'md-roma': 3, ua: 7, uz: 1 }, abroad: { RU: 6, IT: 3, DE: 4, FR: 3, PL: 3, TR: 3, MD: 6, IL: 1, GB: 2 },
  },
  comensha: {
    country: 'NL', timeZone: 'Europe/Amsterdam', writes: 'nl', clients: 38, from: { nl: 8, ng: 5, pl: 3, ro: 4, bg: 3, hu: 3, vn: 2, ph: 2, er: 2, co: 2, br: 1, cn: 1, sy: 1, ua: 2 }, abroad: { NL: 8, BE: 2, DE: 1 },
  },
  'la-strada-poland': {
    country: 'PL', timeZone: 'Europe/Warsaw', writes: 'pl', clients: 40, from: { pl: 9, ua: 11, by: 4, vn: 3, ph: 3, co: 3, ge: 3, np: 2, in: 1, uz: 1 }, abroad: { PL: 5, DE: 4, GB: 3, NL: 2, SE: 1 },
  },
  'la-strada-ukraine': {
    country: 'UA', timeZone: 'Europe/Kyiv', writes: 'uk', clients: 42, from: { ua: 37, md: 2, ge: 2, ru: 1 }, abroad: { PL: 6, DE: 4, UA: 8, CZ: 3, RU: 4, TR: 2, MM: 1, IT: 2 },
  },
} as const satisfies Record<string, Office>

export type OfficeName = keyof typeof OFFICES

/** With these the lives of the demonstration are drawn: so few of them have all that may happen to people. */
export const seedOf = (office: OfficeName): number => 7000 + Object.keys(OFFICES).indexOf(office)
