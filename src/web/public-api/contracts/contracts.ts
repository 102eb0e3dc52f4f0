import type { Contract } from '../contract.ts'
import { DOCUMENT, FILE, PAGE, RENDITION } from './documents.ts'
import { SEARCH } from './search.ts'
import { STATISTICS } from './statistics.ts'
import { CONCEPT, CONCEPTS, NAMED } from './thesaurus.ts'

/** All that can be asked, in the order of the description. */
export const CONTRACTS: readonly Omit<Contract, 'cache'>[] = [SEARCH, DOCUMENT, RENDITION, FILE, PAGE, CONCEPTS, CONCEPT, NAMED, STATISTICS]
