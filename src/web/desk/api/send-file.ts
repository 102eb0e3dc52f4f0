import { ok, refuse, type Result } from '#kernel'
import { OFFLINE, readRefusal, type ApiRefusal } from './refusal.ts'

type Sending = { readonly address: string; readonly file: Blob; readonly told: (sent: number) => void; readonly heard: (answered: boolean) => void; readonly sender: () => XMLHttpRequest }

/** Sends a file as the body of a POST. An answer that is no JSON is `unexpected-answer`, none at all is offline. */
export const sendFile = async <T>({ address, file, told, heard, sender }: Sending): Promise<Result<T, ApiRefusal>> =>
  await new Promise((resolve) => {
    const request = sender()
    request.open('POST', address)
    request.withCredentials = true
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded }) => told(loaded))
    request.addEventListener('load', () => {
      heard(true)
      resolve(answerOf<T>(request.status, request.responseText))
    })
    for (const end of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(end, () => {
        heard(false)
        resolve(refuse(OFFLINE))
      })
    }
    request.send(file)
  })

const answerOf = <T>(status: number, text: string): Result<T, ApiRefusal> => {
  if (status < 200 || status > 299) return refuse(readRefusal(status, text))
  try {
    // What the API answers is what its route says; the caller names that type.
    return ok(JSON.parse(text) as T)
  } catch {
    return refuse({ kind: 'unexpected-answer', status, particulars: {} })
  }
}
