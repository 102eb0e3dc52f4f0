import type { Result } from '#kernel'
import type { Api } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import type { KeySession } from '../keys/key-session.ts'
import type { Access } from './access.ts'
import { reasonOf } from './use-wrong.ts'

/** Ways to ask, by which it is heard that the session is over. */
export const overWatching = ({ heardOver }: Pick<Access, 'heardOver'>, { api, keys }: { readonly api: Api; readonly keys: KeySession }): { readonly api: Api; readonly keys: KeySession } => {
  const listen = <T>(answer: Result<T, ApiRefusal>): Result<T, ApiRefusal> => {
    if (!answer.ok && answer.refusal.kind === 'not-signed-in') heardOver()
    return answer
  }
  return {
    api: {
      ...api,
      get: async (path) => listen(await api.get(path)),
      post: async (path, body) => listen(await api.post(path, body)),
      put: async (path, body) => listen(await api.put(path, body)),
      delete: async (path, body) => listen(await api.delete(path, body)),
      picture: async (path) => listen(await api.picture(path)),
      send: async (path, file, told) => listen(await api.send(path, file, told)),
    },
    keys: {
      ...keys,
      ask: async (name, input) => {
        const answered = await keys.ask(name, input)
        if (!answered.ok && reasonOf(answered.refusal) === 'not-signed-in') heardOver()
        return answered
      },
    },
  }
}
