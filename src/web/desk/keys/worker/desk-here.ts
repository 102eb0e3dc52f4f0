import { randomIds, systemClock } from '#kernel'
import { apiClient } from './ceremonies/api/api-client.ts'
import { browserFileLine } from './ceremonies/api/browser-file-line.ts'
import { fetchLine } from './ceremonies/api/line.ts'
import type { Desk } from './ceremonies/desk.ts'
import { indexedStore } from './ceremonies/indexed-shelf.ts'
import { openPlace } from '../../api/place.ts'

// The worker was started from memory: it has the page's origin, and no address of its own that a path could follow.
const here = (): string => globalThis.location.origin

const place = openPlace(async (path, how) => await fetch(`${here()}${String(path)}`, how))

const origin = async (): Promise<string> => (await place()) || here()

/** The desk as it stands in a browser: its line to the API, its memory, its clock. */
export const DESK: Desk = { api: apiClient(fetchLine(origin)), files: browserFileLine(origin), store: indexedStore(), clock: systemClock, ids: randomIds }
