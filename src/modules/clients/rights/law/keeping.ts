import type { LawLine } from './law-line.ts'

/** Everywhere in the Union, and where its rules are followed. */
export const KEEPING_PRINCIPLE: LawLine = {
  country: 'EU',
  says: 'No law says for how many years a counselling organisation keeps a file. It is kept for no longer than its purpose needs; what is needed for legal claims may be kept for them (GDPR 5(1)(e), 17(3)(e)).',
  fact: { source: 'Regulation (EU) 2016/679, eur-lex.europa.eu', owner: 'Secretariat' },
}

const OWNER = 'Data officer of the member in this country'
const of = (country: string, says: string, source: string): LawLine => ({ country, says, fact: { source, owner: OWNER } })

/** What a country’s law asks to keep, and for how long. None of it has been looked up yet. */
export const KEEPING_LAW: readonly LawLine[] = [
  of('BG', 'Papers of accounts are kept for ten years. For a file of counselling no number of years is known to us.', 'Закон за счетоводството'),
  of('BY', 'Personal data are deleted when their purpose is reached, unless a law asks to keep them.', 'Закон о защите персональных данных № 99-З'),
  of('CZ', 'A registered social service keeps its papers by its own filing rules, which the state archive approves.', 'Zákon č. 499/2004 Sb. o archivnictví'),
  of('DE', 'Papers of grants and accounts are kept for six to ten years. Files of counselling follow the organisation’s own rule.', 'Abgabenordnung § 147'),
  of('MD', 'Personal data are kept for no longer than their purpose needs.', 'Legea nr. 133/2011'),
  of('MK', 'Personal data are kept for no longer than their purpose needs.', 'Закон за заштита на личните податоци, 2020'),
  of('NL', 'Files of youth care and medical treatment are kept for twenty years. For other counselling no number of years is known to us.', 'Jeugdwet 7.3.8; Burgerlijk Wetboek 7:454'),
  of('PL', 'Papers of grants and accounts are kept for at least five years. For a file of counselling no number of years is known to us.', 'Ustawa o rachunkowości, art. 74'),
  of('RO', 'An accredited provider of social services keeps files by the standards of its service.', 'Legea nr. 197/2012'),
  of('UA', 'Personal data are deleted when the term that the person agreed to, or the law, has ended.', 'Закон України «Про захист персональних даних», ст. 15'),
]
