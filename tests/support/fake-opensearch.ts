import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { z } from 'zod'
import { answerSearch } from './opensearch/answer-search.ts'
import { openIndex, Refused, type OneIndex } from './opensearch/one-index.ts'
import { aliasesBody, bulkAction, createIndexBody, deleteByQueryBody, searchBody } from './opensearch/schemas.ts'

type Answer = { readonly status: number; readonly body: object }

const fault = (status: number, type: string, reason = ''): Answer => ({ status, body: { error: { root_cause: [{ type, reason }], type, reason }, status } })
const fine = (body: object = { acknowledged: true }): Answer => ({ status: 200, body })

const NAME = /^(?![-_+.])[^A-Z\\/*?"<>| ,#:]{1,255}$/

const parse = <T extends z.ZodType>(shape: T, body: string): z.output<T> => {
  const read = shape.safeParse(JSON.parse(body))
  if (!read.success) throw new Refused('parsing_exception', read.error.message.slice(0, 2000))
  return read.data
}

/**
 * A small OpenSearch on a port of its own, in memory. It carries out the part of the API that Waystation uses, as the published reference has it, and
 * refuses everything else: addresses, parameters, content types, members of requests, fields and values that do not fit the mapping, too many clauses,
 * too far leafed. What is written is found after a refresh, and not before. Its scores are those of BM25, on one shard.
 */
export const startFakeOpenSearch = async () => {
  const indices = new Map<string, { readonly index: OneIndex; readonly excluded: readonly string[]; readonly versions: Map<string, number> }>()
  const aliases = new Map<string, Set<string>>()
  const refused: string[] = []
  const asked: string[] = []
  // `failing`: how addresses end at which it answers with a fault of its own; it is there all the same.
  const running = { isAway: false, busy: 0, credentials: 'waystation:pass/word', failing: [] as string[], deletion: 'whole' as 'whole' | 'failing' | 'timed-out' }

  const only = (name: string) => {
    const names = aliases.get(name) ?? new Set([name])
    const [one] = names
    const found = one === undefined ? undefined : indices.get(one)
    if (found === undefined) throw new Refused('index_not_found_exception', name)
    // Nobody may write where an alias leads to two.
    if (names.size > 1) throw new Refused('illegal_argument_exception', 'alias has more than one index')
    return found
  }

  const create = (name: string, body: string): Answer => {
    if (!NAME.test(name)) return fault(400, 'invalid_index_name_exception', name)
    if (indices.has(name)) return fault(400, 'resource_already_exists_exception', name)
    const made = parse(createIndexBody, body)
    indices.set(name, { index: openIndex(made.mappings.properties, made.settings.index.max_result_window), excluded: made.mappings.excludes, versions: new Map() })
    for (const alias of Object.keys(made.aliases ?? {})) aliases.set(alias, new Set([...(aliases.get(alias) ?? []), name]))
    return fine({ acknowledged: true, shards_acknowledged: true, index: name })
  }

  const drop = (name: string): Answer => {
    if (!indices.delete(name)) return fault(404, 'index_not_found_exception', name)
    for (const [alias, names] of aliases) if (names.delete(name) && names.size === 0) aliases.delete(alias)
    return fine()
  }

  const turn = (body: string): Answer => {
    const { actions } = parse(aliasesBody, body)
    for (const action of actions) {
      const { index } = 'add' in action ? action.add : action.remove_index
      if (!indices.has(index)) return fault(404, 'index_not_found_exception', index)
    }
    for (const action of actions) {
      if ('add' in action) aliases.set(action.add.alias, new Set([...(aliases.get(action.add.alias) ?? []), action.add.index]))
      else drop(action.remove_index.index)
    }
    return fine()
  }

  const bulk = (name: string, body: string): Answer => {
    const { index, versions } = only(name)
    if (!body.endsWith('\n')) throw new Refused('illegal_argument_exception', 'The bulk request must be terminated by a newline')
    const lines = body.slice(0, -1).split('\n')
    const items: object[] = []
    for (let at = 0; at < lines.length; at += 2) {
      const action = parse(bulkAction, lines[at] ?? '')
      // A source is an object.
      const source = JSON.parse(lines[at + 1] ?? '') as Record<string, unknown>
      const kind = 'create' in action ? 'create' : 'index'
      const { _id: id } = 'create' in action ? action.create : action.index
      const version = 'create' in action ? 1 : action.index.version
      const isConflict = 'create' in action ? index.live.has(id) : (versions.get(id) ?? -1) > version
      try {
        if (!isConflict) {
          index.put(id, version, source)
          versions.set(id, version)
        }
        items.push({ [kind]: { _id: id, status: isConflict ? 409 : 201, ...(isConflict && { error: { type: 'version_conflict_engine_exception', reason: id } }) } })
      } catch (refusal) {
        if (!(refusal instanceof Refused)) throw refusal
        refused.push(`${refusal.type}: ${refusal.message}`)
        items.push({ [kind]: { _id: id, status: 400, error: { type: refusal.type, reason: refusal.message } } })
      }
    }
    return fine({ took: 1, errors: items.some((item) => JSON.stringify(item).includes('"error"')), items })
  }

  const deleteByQuery = (name: string, body: string): Answer => {
    const { index, versions } = only(name)
    const found = [...index.search(parse(deleteByQueryBody, body).query).keys()]
    let deleted = 0
    let conflicts = 0
    for (const row of found) {
      // Written since the last refresh: somebody else's version.
      if (index.live.get(row.id) === row) {
        index.live.delete(row.id)
        versions.set(row.id, row.version + 1)
        deleted += 1
      } else conflicts += 1
    }
    return fine({ took: 1, timed_out: running.deletion === 'timed-out', deleted, version_conflicts: conflicts, failures: running.deletion === 'failing' ? [{ index: name, status: 500, cause: { type: 'exception' } }] : [] })
  }

  const searchMany = (name: string, body: string): Answer => {
    const { index, excluded } = only(name)
    const lines = body.slice(0, -1).split('\n')
    if (!body.endsWith('\n') || lines.length % 2 !== 0 || lines.some((line, at) => at % 2 === 0 && line !== '{}')) throw new Refused('parsing_exception', 'msearch')
    return fine({
      took: 1,
      responses: lines.filter((_, at) => at % 2 === 1).map((line) => {
        try {
          return answerSearch(index, parse(searchBody, line), excluded)
        } catch (refusal) {
          if (!(refusal instanceof Refused)) throw refusal
          refused.push(`${refusal.type}: ${refusal.message}`)
          return fault(400, refusal.type, refusal.message).body
        }
      }),
    })
  }

  const route = (method: string, path: readonly string[], parameters: string, body: string): Answer => {
    const [first = '', second = '', third = ''] = path
    const key = `${method} ${first.startsWith('_') ? first : '{index}'}${second === '' ? '' : `/${first === '_alias' ? '{alias}' : second}`}${third === '' ? '' : `/${third}`}${parameters}`
    asked.push(first === '' ? `${method} ` : key)
    switch (first === '' ? `${method} ` : key) {
      case 'GET ':
        return fine({ version: { distribution: 'opensearch', number: '3.0.0' } })
      case 'GET _alias/{alias}':
        return aliases.has(second) ? fine(Object.fromEntries([...(aliases.get(second) ?? [])].map((name) => [name, { aliases: { [second]: {} } }]))) : fault(404, 'aliases_not_found_exception')
      case 'POST _aliases':
        return turn(body)
      case 'PUT {index}':
        return create(first, body)
      case 'DELETE {index}':
        return drop(first)
      case 'POST {index}/_bulk':
        return bulk(first, body)
      case 'POST {index}/_msearch':
        return searchMany(first, body)
      case 'POST {index}/_delete_by_query?conflicts=proceed':
        return deleteByQuery(first, body)
      case 'POST {index}/_refresh':
        only(first).index.refresh()
        return fine({ _shards: { total: 1, successful: 1, failed: 0 } })
      case 'GET {index}/_stats/store':
        return fine({ _all: { primaries: { store: { size_in_bytes: only(first).index.live.size * 1000 } } } })
      default:
        return fault(405, 'method_not_allowed', key)
    }
  }

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const body = await text(request)
    if (running.isAway) return fault(503, 'master_not_discovered_exception')
    if (request.headers.authorization !== `Basic ${Buffer.from(running.credentials).toString('base64')}`) return fault(401, 'security_exception')
    const url = new URL(request.url ?? '/', 'http://host')
    if (running.failing.some((end) => url.pathname.endsWith(end))) return fault(500, 'exception')
    const path = url.pathname.split('/').slice(1).map(decodeURIComponent)
    const wanted = /_bulk$|_msearch$/.test(url.pathname) ? 'application/x-ndjson' : 'application/json'
    if (body !== '' && request.headers['content-type'] !== wanted) return fault(406, 'content_type_not_supported', request.headers['content-type'])
    if (running.busy > 0 && request.method === 'POST') {
      running.busy -= 1
      return fault(429, 'rejected_execution_exception')
    }
    try {
      return route(request.method ?? '', path, url.search, body)
    } catch (refusal) {
      if (refusal instanceof Refused) return fault(refusal.type === 'index_not_found_exception' ? 404 : 400, refusal.type, refusal.message)
      return fault(400, 'parse_exception', String(refusal))
    }
  }

  const server = createServer((request, response) => {
    const reply = async (): Promise<void> => {
      const { status, body } = await answer(request)
      if (status >= 400 && status !== 404 && status < 429) refused.push(`${request.method} ${request.url} ${JSON.stringify(body)}`)
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
    }
    reply().catch(() => response.destroy())
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    // A server that listens on a port has one.
    return (server.address() as AddressInfo).port
  }
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  const port = await listen(0)

  return {
    /** As SEARCH_URL. */
    url: `http://waystation:pass%2Fword@127.0.0.1:${port}`,
    indices,
    aliases,
    asked,
    /** What was refused as wrong. */
    refused,
    running,
    /** Nobody listens there any more, until `listenAgain`. */
    stop,
    listenAgain: () => listen(port),
  }
}

export type FakeOpenSearch = Awaited<ReturnType<typeof startFakeOpenSearch>>
