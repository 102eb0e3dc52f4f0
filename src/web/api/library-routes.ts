import { Readable } from 'node:stream'
import { z } from 'zod'
import {
  changePublication, describeDocument, followReadings, listAlarms, listAuthorities, listEndedAlarms, listMissedWords, listOwnDocuments, openForEditing, openOwnPicture, PICTURE_WIDTHS, readAgain, readCorrection,
  readHistory, readOwnPage, redactRendition, saveAuthority, takeFileIn, type LibraryDeps,
} from '#library'
import { apiRoute, BYTES, NO_BODY, type ApiRoute } from '#web/http'
import { incomingFile } from './incoming-file.ts'
import { authority, description, ofDocuments, ofFile, ofPicture, ofReadings, ofRedaction, oneDocument, onePage, oneRendition, ofWords, publication } from './library-wire.ts'
import { answered, done, nothing } from './wire.ts'

const edit = { may: 'edit-library' } as const
const publish = { may: 'publish-library' } as const

/** The library as its own staff work on it: drafts, guesses, files on their way in. Documents of other organisations are not there. */
export const libraryRoutes = (deps: LibraryDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/library/documents', says: 'Documents of one\'s own organisation, wherever they stand', access: edit,
    input: { params: nothing, body: NO_BODY, query: ofDocuments },
    handle: async ({ actor, query }) => answered(await listOwnDocuments(deps, actor, query), (listed) => ({ ...listed, largestFile: deps.blobs.maxBytes })),
  }),
  apiRoute({
    method: 'get', path: '/api/library/documents/:number', says: 'One of them with everything, guesses and files too', access: edit,
    input: { params: oneDocument, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await openForEditing(deps, actor, params), (document) => document),
  }),
  apiRoute({
    method: 'put', path: '/api/library/documents/:number/description', says: 'Says parts of a description anew, by the columns of a catalogue; whatever is said is no guess any more', access: edit,
    input: { params: oneDocument, body: description },
    handle: async ({ actor, params: { number }, body: { version, columns, guesses } }) => {
      const read = Object.keys(columns).length === 0 && guesses !== undefined ? { ok: true as const, value: {} } : readCorrection(columns)
      if (!read.ok) return { kind: 'refused', refusal: read.refusal }
      const described = await describeDocument(deps, actor, { number, version, description: { ...read.value, ...(guesses !== undefined && { guesses }) } })
      return described.ok ? answered(await openForEditing(deps, actor, { number }), (document) => document) : answered(described, done)
    },
  }),
  apiRoute({
    method: 'put', path: '/api/library/documents/:number/publication', says: 'Hands over for review, publishes at once or on a day, takes back, or withdraws with a notice', access: edit,
    input: { params: oneDocument, body: publication },
    handle: async ({ actor, params: { number }, body }) => {
      const changed = await changePublication(deps, actor, { number, ...body })
      return changed.ok ? answered(await openForEditing(deps, actor, { number }), (document) => document) : answered(changed, done)
    },
  }),
  apiRoute({
    method: 'get', path: '/api/library/documents/:number/history', says: 'What befell its files, oldest first, and the same as PREMIS XML', access: edit,
    input: { params: oneDocument, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readHistory(deps, actor, params), (history) => history),
  }),
  apiRoute({
    method: 'get', path: '/api/library/alarms', says: 'Files that are missing or have changed', access: edit,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listAlarms(deps, actor), (alarms) => alarms),
  }),
  apiRoute({
    method: 'get', path: '/api/library/alarms/over', says: 'The last alarms that are over, and what ended each', access: edit,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listEndedAlarms(deps, actor), (ended) => ended),
  }),
  apiRoute({
    method: 'post', path: '/api/library/files', says: 'Takes in one file, which is the body: as a draft, or as one more file of a document', access: edit,
    input: { params: nothing, body: BYTES, query: ofFile },
    handle: async ({ actor, query: { name, ...query }, body }) => answered(await takeFileIn(deps, actor, { ...query, file: incomingFile(name, body), announced: body.size }), (taken) => taken),
  }),
  apiRoute({
    method: 'post', path: '/api/library/redactions', says: 'Puts a redacted file, which is the body, in the place of one; the old one is gone', access: publish,
    input: { params: nothing, body: BYTES, query: ofRedaction },
    handle: async ({ actor, query: { name, ...query }, body }) => answered(await redactRendition(deps, actor, { ...query, file: incomingFile(name, body), announced: body.size }), (redacted) => redacted),
  }),
  apiRoute({
    method: 'get', path: '/api/library/readings', says: 'How far files are on their way to being searchable: those named, or all that wait', access: edit,
    input: { params: nothing, body: NO_BODY, query: ofReadings },
    handle: async ({ actor, query }) => answered(await followReadings(deps, actor, query), (readings) => readings),
  }),
  apiRoute({
    method: 'post', path: '/api/library/renditions/:rendition/reading', says: 'Has a file read once more that could not be read', access: edit,
    input: { params: oneRendition, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readAgain(deps, actor, params), (waits) => waits),
  }),
  apiRoute({
    method: 'get', path: '/api/library/renditions/:rendition/pages/:page', says: 'The text of a page, as it was read', access: edit,
    input: { params: onePage, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readOwnPage(deps, actor, params), (page) => page),
  }),
  apiRoute({
    method: 'get', path: '/api/library/renditions/:rendition/pages/:page/picture', says: 'The picture of a page', access: edit,
    input: { params: onePage, body: NO_BODY, query: ofPicture },
    handle: async ({ actor, params, query }) => {
      const drawn = await openOwnPicture(deps, actor, { ...params, width: PICTURE_WIDTHS[query.width] })
      return drawn.ok ? { kind: 'bytes', mediaType: drawn.value.mediaType, size: drawn.value.bytes.length, stream: Readable.from([drawn.value.bytes], { objectMode: false }) } : answered(drawn, done)
    },
  }),
  apiRoute({
    method: 'get', path: '/api/library/authorities', says: 'Names of authors, publishers, courts and bodies, and what else leads to them', access: edit,
    input: { params: nothing, body: NO_BODY, query: ofWords },
    handle: async ({ actor, query: { words } }) => answered(await listAuthorities(deps, actor, { words, size: 20 }), (found) => found),
  }),
  apiRoute({
    method: 'put', path: '/api/library/authorities', says: 'Says that names mean one and the same', access: publish,
    input: { params: nothing, body: authority },
    handle: async ({ actor, body }) => answered(await saveAuthority(deps, actor, body), (saved) => saved),
  }),
  apiRoute({
    method: 'get', path: '/api/library/missed-words', says: 'Words that at least twenty looked for in a week, and did not find', access: { may: 'see-missed-words' },
    input: { params: z.object({}), body: NO_BODY },
    handle: async ({ actor }) => answered(await listMissedWords(deps, actor), (words) => words),
  }),
]
