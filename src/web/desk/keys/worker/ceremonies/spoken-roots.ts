import { ok, type Id, type Result } from '#kernel'
import { hashOfEntry, spokenFingerprint } from '#vault/envelope'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'

/**
 * The digits of the logs that the server shows for these organisations, to be looked at while their people read their own aloud. Nothing is believed by it:
 * an edition is made of what was heard. Whoever has no log yet is left out.
 */
export const spokenRoots = async ({ api }: Desk, _session: Session, organisations: readonly Id[]): Promise<Result<Readonly<Record<string, string>>, ApiFault>> => {
  const roots: Record<string, string> = {}
  for (const organisation of organisations) {
    const page = await api.log(organisation, 0)
    if (!page.ok) return page
    const [first] = page.value.entries
    if (first) roots[organisation] = spokenFingerprint(await hashOfEntry(first.body))
  }
  return ok(roots)
}
