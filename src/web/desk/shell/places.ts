import type { Messages } from '../i18n/messages.ts'

/** A part of the desk, as the navigation offers it. */
export type Place = { readonly to: '/' | '/browser'; readonly label: keyof Messages['places'] }

/** The parts of the desk, in the order in which they are offered. */
export const PLACES: readonly Place[] = [{ to: '/', label: 'start' }, { to: '/browser', label: 'browser' }]
