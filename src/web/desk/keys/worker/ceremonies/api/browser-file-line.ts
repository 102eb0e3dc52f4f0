import type { FileLine } from './file-line.ts'

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A line for files in the browser. `fetch` does not tell how far a sending is, so what goes out goes by `XMLHttpRequest`.
 * @param origin where the API is
 */
export const browserFileLine = (origin: () => Promise<string>): FileLine => ({
  send: async (path, body, told, signal) => {
    const address = `${await origin()}${path}`
    return await new Promise((resolve) => {
      const request = new XMLHttpRequest()
      request.open('PUT', address)
      request.withCredentials = true
      request.setRequestHeader('content-type', 'application/octet-stream')
      request.upload.addEventListener('progress', ({ loaded }) => told(loaded))
      request.addEventListener('load', () => resolve({ status: request.status, body: jsonOf(request.responseText) }))
      for (const end of ['error', 'abort', 'timeout'] as const) request.addEventListener(end, () => resolve(undefined))
      signal.addEventListener('abort', () => request.abort())
      request.send(body)
    })
  },
  fetch: async (path, signal) => {
    try {
      const answer = await fetch(`${await origin()}${path}`, { referrerPolicy: 'no-referrer', credentials: 'include', cache: 'no-store', redirect: 'error', signal })
      if (!answer.ok || answer.body === null) return { status: answer.status, body: jsonOf(await answer.text()) }
      return { size: Number(answer.headers.get('content-length') ?? 0), stream: answer.body }
    } catch {
      return undefined
    }
  },
})
