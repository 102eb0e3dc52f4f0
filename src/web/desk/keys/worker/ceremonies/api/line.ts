/** One question to the server. `path` begins with `/api/`; `body` goes as JSON. */
export type Asking = { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly path: string; readonly body?: unknown }

/** What came back: a status and whatever the JSON said. Nothing of it is believed yet. `body` is `undefined` for what was no JSON. */
export type Reply = { readonly status: number; readonly body: unknown }

/** The line to the server. `undefined`: it broke, and nobody here knows whether the server has done what was asked. */
export type Line = (asking: Asking) => Promise<Reply | undefined>

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A line by `fetch`. The browser keeps the session's cookie, which no script sees.
 * @param origin where the API is
 */
export const fetchLine = (origin: () => Promise<string>): Line => async ({ method, path, body }) => {
  try {
    const answer = await fetch(`${await origin()}${path}`, {
      method,
      referrerPolicy: 'no-referrer',
      credentials: 'include',
      cache: 'no-store',
      redirect: 'error',
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: jsonOf(await answer.text()) }
  } catch {
    return undefined
  }
}
