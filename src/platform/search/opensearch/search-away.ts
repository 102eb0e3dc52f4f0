/**
 * The search server does not answer, or refuses what it is asked. `code`: what the line said (`ECONNREFUSED`, `timeout`), or the status and the kind
 * of error that it told (`429`, `400-parsing_exception`).
 */
export class SearchAway extends Error {
  readonly code: string

  constructor(code: string) {
    super(`the search server answers ${code}`)
    this.code = code
  }
}
