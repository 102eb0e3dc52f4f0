import { z } from 'zod'
import { keepAttachment, openAttachment, type EnvelopesDeps } from '#envelopes'
import { apiRoute, BYTES, NO_BODY, type ApiRoute } from '#web/http'
import { id } from '#web/wire'
import { answered } from './wire.ts'

const ofAttachment = z.object({ organisation: id, client: id, attachment: id })
const path = '/api/organisations/:organisation/clients/:client/attachments/:attachment'

/** Attachments of clients' files: age files, as bytes. */
export const attachmentRoutes = (deps: EnvelopesDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'put', path, says: 'Keeps an age file; sending the same again changes nothing', access: { may: 'write-clients' },
    input: { params: ofAttachment, body: BYTES },
    handle: async ({ actor, params, body }) => answered(await keepAttachment(deps, actor, { ...params, bytes: body.stream, size: body.size }), (kept) => kept, 201),
  }),
  apiRoute({
    method: 'get', path, says: 'The stored bytes', access: { may: 'open-clients' },
    input: { params: ofAttachment, body: NO_BODY },
    handle: async ({ actor, params }) => {
      const opened = await openAttachment(deps, actor, params)
      return opened.ok ? { kind: 'bytes', ...opened.value } : { kind: 'refused', refusal: opened.refusal }
    },
  }),
]
