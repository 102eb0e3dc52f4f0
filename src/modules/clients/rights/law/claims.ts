import type { LawLine } from './law-line.ts'

/** Everywhere in the Union: what a file may be needed for. */
export const CLAIMS_PRINCIPLE: LawLine = {
  country: 'EU',
  says: 'Trafficked persons have access to existing schemes of compensation (Directive 2011/36/EU, article 17). A file is often the only proof of hours, wages, injuries and dates.',
  fact: { source: 'Directive 2011/36/EU as amended by (EU) 2024/1712, eur-lex.europa.eu', owner: 'Secretariat' },
}

const OWNER = 'Lawyer of the member in this country'
const of = (country: string, says: string, source: string): LawLine => ({ country, says, fact: { source, owner: OWNER } })

/** How long claims live, by country. None of it has been looked up yet, and none of it is advice: a lawyer answers before a file is erased. */
export const CLAIM_LAW: readonly LawLine[] = [
  of('BE', 'Claims for damage: five years from when damage and who did it are known, twenty at most. State aid for those harmed by violence: ask within three years after the final decision.', 'Oud Burgerlijk Wetboek art. 2262bis; Wet van 1 augustus 1985'),
  of('BG', 'Claims for damage: five years. State compensation is asked for within a year after the criminal proceedings end.', 'Закон за задълженията и договорите, чл. 110; Закон за подпомагане и финансова компенсация на пострадали от престъпления'),
  of('BY', 'Claims in general: three years. For harm to life or health there is no limit, but older than three years is paid for the last three only.', 'Гражданский кодекс, ст. 197, 209'),
  of('CZ', 'Claims for damage: three years from when they are known, fifteen at most where harm was intended. State money aid: within two years of learning of the harm.', 'Zákon č. 89/2012 Sb. § 629, 636; zákon č. 45/2013 Sb.'),
  of('DE', 'Claims in general: three years from the end of the year. For intended harm to life, body, health, freedom or sexual self-determination: thirty years.', 'Bürgerliches Gesetzbuch §§ 195, 197, 199'),
  of('FR', 'Claims for bodily harm: ten years from when it has settled, twenty for torture, barbarity and sexual violence against a child. Compensation fund: three years from the act, or one after the final decision.', 'Code civil art. 2226; Code de procédure pénale art. 706-5'),
  of('MD', 'Claims in general: three years.', 'Codul civil al Republicii Moldova'),
  of('MK', 'Claims for damage: three years from when damage and who did it are known, five at most; where it is a crime, as long as the crime can be prosecuted.', 'Закон за облигационите односи'),
  of('NL', 'Claims for damage: five years from when damage and who did it are known, twenty at most; where it is a crime, not before it can be prosecuted no more. Compensation fund: ask within ten years.', 'Burgerlijk Wetboek 3:310; Wet schadefonds geweldsmisdrijven'),
  of('PL', 'Claims for damage from a crime: twenty years from the crime. State compensation: within three years from when the effects of the act showed, five at most.', 'Kodeks cywilny art. 442¹; ustawa z 7 lipca 2005 r. o państwowej kompensacie'),
  of('RO', 'Claims in general: three years; ten for torture, barbarity, violence and sexual violence against a minor or somebody who could not defend themselves.', 'Codul civil art. 2517, 2518'),
  of('UA', 'Claims in general: three years. Claims for harm to life and health have no limit.', 'Цивільний кодекс України, ст. 257, 268'),
]
