import type { CodeOf } from '../code-lists/index.ts'
import type { LegalFact } from '../legal-fact.ts'

export type DutyKind = CodeOf<'duty-kinds'>

/**
 * Something that may have to be reported in a country. `law`: where a lawyer would look first. `what`, `to`, `byWhom`: as far as they are known. `words`: what is said to the person,
 * by language; where there are none, the sentence for its kind is said.
 */
export type Duty = {
  readonly country: string
  readonly kind: DutyKind
  readonly law?: string
  readonly what?: string
  readonly to?: string
  readonly byWhom?: string
  readonly words?: { readonly [language: string]: string }
  readonly fact: LegalFact
}

/** Collected by whoever makes this program, who are no lawyers. None of it is verified: each entry says where to look, and no more. */
const COLLECTED: LegalFact = { owner: 'Waystation' }

const lead = (country: string, kind: DutyKind, law?: string, source?: string): Duty => ({ country, kind, ...(law !== undefined && { law }), fact: source === undefined ? COLLECTED : { ...COLLECTED, source } })

/** What may have to be reported, by country. Entries are leads for an organisation's lawyer: what a member writes in its own book comes before them. */
export const DUTIES: readonly Duty[] = [
  lead('BG', 'child-in-danger', 'Закон за закрила на детето, чл. 7', 'http://postedworkers.gli.government.bg/view/36/child-protection-act'),
  lead('BG', 'grave-crime', 'Наказателно-процесуален кодекс, чл. 205'),
  lead('BG', 'court'),
  lead('BY', 'child-in-danger', 'Декрет Президента № 18 от 24.11.2006'),
  lead('BY', 'grave-crime', 'Уголовный кодекс, ст. 406'),
  lead('BY', 'court'),
  lead('CZ', 'child-in-danger', 'zákon č. 359/1999 Sb., § 10'),
  lead('CZ', 'trafficking', 'trestní zákoník (zákon č. 40/2009 Sb.), § 367 a § 368'),
  lead('CZ', 'court'),
  lead('MD', 'child-in-danger', 'Legea nr. 140/2013'),
  lead('MD', 'grave-crime'),
  lead('MD', 'court'),
  lead('MK', 'child-in-danger', 'Закон за заштита на децата'),
  lead('MK', 'grave-crime', 'Кривичен законик, чл. 363–364'),
  lead('MK', 'court'),
  lead('NL', 'child-in-danger', 'Besluit verplichte meldcode huiselijk geweld en kindermishandeling (Stb. 2013, 324)', 'https://zoek.officielebekendmakingen.nl/stb-2013-324.html'),
  lead('NL', 'grave-crime', 'Wetboek van Strafvordering, art. 160'),
  lead('NL', 'court'),
  lead('PL', 'child-in-danger', 'Kodeks postępowania cywilnego, art. 572'),
  lead('PL', 'trafficking', 'Kodeks karny, art. 240', 'http://szczecin.pr.gov.pl/pokrzywdzeni/handel-ludzmi/'),
  lead('PL', 'court'),
  lead('UA', 'child-in-danger', 'Закон України «Про охорону дитинства»'),
  lead('UA', 'grave-crime'),
  lead('UA', 'court'),
]

/** Countries of which this program brings something along. */
export const DUTY_COUNTRIES: readonly string[] = [...new Set(DUTIES.map(({ country }) => country))]
