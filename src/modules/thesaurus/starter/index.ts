import { ACTORS } from './actors.ts'
import { ASSISTANCE } from './assistance.ts'
import { BORDERS_AND_PROTECTION } from './borders-and-protection.ts'
import { BUSINESS } from './business.ts'
import { CRIMINAL_JUSTICE } from './criminal-justice.ts'
import { EXPLOITATION } from './exploitation.ts'
import { GROUPS_OF_PEOPLE } from './groups-of-people.ts'
import { HEALTH_AND_VIOLENCE } from './health-and-violence.ts'
import { HUMAN_RIGHTS } from './human-rights.ts'
import { INCLUSION } from './inclusion.ts'
import { INTERNATIONAL_ORGANISATIONS } from './international-organisations.ts'
import { LAW } from './law.ts'
import { MIGRATION } from './migration.ts'
import { PREVENTION_AND_KNOWLEDGE } from './prevention-and-knowledge.ts'
import { SECTORS_OF_WORK } from './sectors-of-work.ts'
import type { StarterConcept } from './starter-concept.ts'
import { TRAFFICKING } from './trafficking.ts'
import { WORK } from './work.ts'

export type { StarterConcept } from './starter-concept.ts'

/**
 * The starter thesaurus of the field: our own words for it in the languages of the network. A slug is for ever. The first label of a
 * language is its preferred one. Relations are told from both sides.
 */
export const STARTER: readonly StarterConcept[] = [
  ...TRAFFICKING,
  ...EXPLOITATION,
  ...ASSISTANCE,
  ...INCLUSION,
  ...MIGRATION,
  ...BORDERS_AND_PROTECTION,
  ...LAW,
  ...CRIMINAL_JUSTICE,
  ...HUMAN_RIGHTS,
  ...WORK,
  ...SECTORS_OF_WORK,
  ...BUSINESS,
  ...ACTORS,
  ...INTERNATIONAL_ORGANISATIONS,
  ...GROUPS_OF_PEOPLE,
  ...HEALTH_AND_VIOLENCE,
  ...PREVENTION_AND_KNOWLEDGE,
]
