import type { CodeOf } from '../code-lists/index.ts'
import type { LegalFact } from '../legal-fact.ts'

/** What is done with what is known of a person. */
export type Purpose = 'help' | 'safety' | 'counting' | 'referral' | 'transfer-abroad' | 'authorities' | 'family' | 'story-or-picture' | 'research' | 'legal-claims' | 'legal-duty' | 'archive'

/**
 * What the person may do about a purpose. `free`: refuse it, without losing help; only for this consent is asked. `object`: object to it. `needed`: there is no help without
 * it. `law`: the law asks for it.
 */
export type Refusal = 'free' | 'object' | 'needed' | 'law'

/**
 * The ground on which something is done. `article6`, `article9`: letters of articles 6(1) and 9(2) of the General Data Protection Regulation, the likeliest first. `transfer`: what
 * else is needed to send it abroad (article 49). Where the Regulation does not apply, the country's own law goes before it.
 */
export type Ground = { readonly purpose: Purpose; readonly refusal: Refusal; readonly article6: readonly string[]; readonly article9: readonly string[]; readonly transfer?: string; readonly fact: LegalFact }

/** Proposed by whoever makes this program, who are no lawyers: which ground a member stands on is for its own lawyer to verify. */
const PROPOSED: LegalFact = { owner: 'Waystation', source: 'Regulation (EU) 2016/679, articles 6, 9 and 49' }

const CONSENT = { refusal: 'free', article6: ['a'], article9: ['a'], fact: PROPOSED } as const

/** One ground for each purpose. A file does not stand on consent alone: help, safety, claims and duties have grounds of their own. */
export const GROUNDS: readonly Ground[] = [
  { purpose: 'help', refusal: 'needed', article6: ['f', 'e'], article9: ['h', 'g'], fact: PROPOSED },
  { purpose: 'safety', refusal: 'law', article6: ['d'], article9: ['c'], fact: PROPOSED },
  { purpose: 'counting', ...CONSENT },
  { purpose: 'referral', ...CONSENT },
  { purpose: 'transfer-abroad', ...CONSENT, transfer: '49(1)(a)' },
  { purpose: 'authorities', ...CONSENT },
  { purpose: 'family', ...CONSENT },
  { purpose: 'story-or-picture', ...CONSENT },
  { purpose: 'research', refusal: 'free', article6: ['a'], article9: ['a', 'j'], fact: PROPOSED },
  { purpose: 'legal-claims', refusal: 'object', article6: ['f'], article9: ['f'], fact: PROPOSED },
  { purpose: 'legal-duty', refusal: 'law', article6: ['c'], article9: ['g'], fact: PROPOSED },
  { purpose: 'archive', refusal: 'object', article6: ['c', 'f'], article9: ['f', 'j'], fact: PROPOSED },
]

/** The purposes for which consent is asked, as the form of a consent calls them. */
const OF_CONSENT: { readonly [C in CodeOf<'consent-purposes'>]?: Purpose } = {
  referral: 'referral', 'steps-with-authorities': 'authorities', 'contact-family': 'family', 'safe-return': 'transfer-abroad', 'transfer-abroad': 'transfer-abroad', interpreter: 'referral',
  'story-or-picture': 'story-or-picture', research: 'research',
}

/** The ground of what a consent is asked for, by its code; `undefined` for what nobody foresaw. */
export const groundOfConsent = (code: string | undefined): Ground | undefined => {
  const purpose = new Map(Object.entries(OF_CONSENT)).get(code ?? '')
  return GROUNDS.find((ground) => ground.purpose === purpose)
}
