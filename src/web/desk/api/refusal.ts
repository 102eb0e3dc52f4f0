/** Why the API did not do what it was asked. A value, never thrown; what is said about it is made where it is shown. */
export type ApiRefusal =
  /** The server's word (RFC 9457): `kind` is the end of its `type`, `particulars` whatever else it carries. */
  | { readonly kind: string; readonly status: number; readonly particulars: Readonly<Record<string, unknown>> }
  /** Nothing came back: no network, or no server. Whether a change was carried out is not known. */
  | Offline

export type Offline = { readonly kind: 'offline'; readonly status: 0; readonly particulars: Readonly<Record<string, never>> }

export const OFFLINE: Offline = { kind: 'offline', status: 0, particulars: {} }

/** What the staff's API calls a problem, and what the rest of the server does. */
const PROBLEM = /^(?:urn:waystation:problem:|\/problems#)(?<kind>[a-z0-9-]+)$/

/** The kind of problem that a `type` names; `undefined` for a type that is none of the server's. */
export const kindOfProblem = (type: unknown): string | undefined => (typeof type === 'string' ? PROBLEM.exec(type)?.groups?.['kind'] : undefined)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads an answer that is no success. One that a proxy made on the way, in its own words, is `unexpected-answer`. */
export const readRefusal = (status: number, text: string): ApiRefusal => {
  const problem = jsonOf(text)
  const kind = isRecord(problem) ? kindOfProblem(problem['type']) : undefined
  if (!isRecord(problem) || kind === undefined) return { kind: 'unexpected-answer', status, particulars: {} }
  const { type: _type, title: _title, status: _status, ...particulars } = problem
  return { kind, status, particulars }
}
