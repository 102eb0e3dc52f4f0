import type { NetworkLanguage } from '#kernel'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mk } from './mk.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { Messages } from './messages.ts'

/** What the interface can say, by language (BCP 47), in the order in which languages are offered. */
export type Catalogues = ReadonlyMap<string, Messages>

/** Every language of the network. One that is missing, or lacks a key, does not compile. */
const SPOKEN = { en, nl, pl, cs, bg, mk, ro, ru, uk, be, de, fr } as const satisfies Record<NetworkLanguage, Messages>

/** The catalogues that ship with the program. */
export const CATALOGUES: Catalogues = new Map(Object.entries(SPOKEN))
