import { betterAuth } from 'better-auth'
import { ALLOWED, isAllowed, type AllowedPath } from './allow-list.ts'
import { ADDRESS_HEADER, BASE_PATH, betterAuthOptions, type AuthenticationSettings } from './better-auth-options.ts'

/** Who asks: the browser's cookies, as it sent them; its address, as our own rules find it; and what it says it is. */
export type Caller = { readonly cookies: string | undefined; readonly address: string; readonly browser: string | undefined }

export type AskBetterAuth = {
  /** Asks one of the endpoints on the list, over its own handler, so that its limits and checks hold. */
  readonly ask: (path: AllowedPath, caller: Caller, body?: object) => Promise<Response>
  /** Its handler behind the list, the only way to it: everything else is 404. */
  readonly handle: (request: Request) => Promise<Response>
  readonly sessionOf: (cookies: string) => Promise<{ readonly user: string; readonly session: string; readonly seen: Date } | undefined>
  /** Every path that better-auth has with these plugins. */
  readonly paths: readonly string[]
}

export const openBetterAuth = (settings: AuthenticationSettings): AskBetterAuth => {
  const auth = betterAuth(betterAuthOptions(settings))

  const handle = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const path = pathname.startsWith(`${BASE_PATH}/`) ? pathname.slice(BASE_PATH.length) : ''
    return isAllowed(path, request.method) ? await auth.handler(request) : new Response(null, { status: 404 })
  }
  return {
    handle,
    paths: pathsOf(auth.api),
    ask: async (path, { cookies, address, browser }, body) => {
      const headers = new Headers({ [ADDRESS_HEADER]: address, origin: settings.origin })
      if (cookies !== undefined) headers.set('cookie', cookies)
      if (browser !== undefined) headers.set('user-agent', browser)
      if (ALLOWED[path] === 'POST') headers.set('content-type', 'application/json')
      return await handle(new Request(`${settings.origin}${BASE_PATH}${path}`, { method: ALLOWED[path], headers, body: ALLOWED[path] === 'POST' ? JSON.stringify(body ?? {}) : null }))
    },
    sessionOf: async (cookies) => {
      const found = await auth.api.getSession({ headers: new Headers({ cookie: cookies }) })
      return found === null ? undefined : { user: found.user.id, session: found.session.id, seen: found.session.updatedAt }
    },
  }
}

const pathsOf = (api: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(api).flatMap((endpoint) => (typeof endpoint === 'function' && 'path' in endpoint && typeof endpoint.path === 'string' ? [endpoint.path] : []))
