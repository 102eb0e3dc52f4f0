/**
 * The store of files does not answer as it should, though it was asked several times, or refuses us. `code`: what it said, or what the line
 * said (`SlowDown`, `SignatureDoesNotMatch`, `ECONNREFUSED`). `region`: the one that it wants, where ours is wrong.
 */
export class StoreAway extends Error {
  readonly code: string
  readonly region: string | undefined

  constructor(code: string, region?: string) {
    super(`the store of files answers ${code}`)
    this.code = code
    this.region = region
  }
}
