import { ACTORS_AND_GROUPS } from './actors-and-groups.ts'
import { ASSISTANCE } from './assistance.ts'
import { EXPLOITATION } from './exploitation.ts'
import { HEALTH_AND_VIOLENCE } from './health-and-violence.ts'
import { HUMAN_RIGHTS } from './human-rights.ts'
import { LAW_AND_JUSTICE } from './law-and-justice.ts'
import { MIGRATION } from './migration.ts'
import { PREVENTION_AND_KNOWLEDGE } from './prevention-and-knowledge.ts'
import type { StarterConcept } from './starter-concept.ts'
import { TRAFFICKING } from './trafficking.ts'
import { WORK } from './work.ts'

export { silent, type StarterConcept } from './starter-concept.ts'

/**
 * The starter thesaurus of the field: our own words for it in the languages of the network. A slug is for ever. The first label of a
 * language is its preferred one. Relations are told from both sides.
 */
export const STARTER: readonly StarterConcept[] = [
  ...TRAFFICKING,
  ...EXPLOITATION,
  ...ASSISTANCE,
  ...LAW_AND_JUSTICE,
  ...HUMAN_RIGHTS,
  ...MIGRATION,
  ...WORK,
  ...ACTORS_AND_GROUPS,
  ...HEALTH_AND_VIOLENCE,
  ...PREVENTION_AND_KNOWLEDGE,
]
