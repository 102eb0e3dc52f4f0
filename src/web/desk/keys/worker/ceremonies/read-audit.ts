import { ok, refuse, type Result } from '#kernel'
import { checkAudit, equalBytes, type Bytes, type PinRefusal } from '#vault/envelope'
import type { ApiFault } from './api/ask.ts'
import { readSaid, type AuditSaid } from './audit.ts'
import type { Desk } from './desk.ts'
import { keepPins } from './device-memory.ts'
import { keeperOf, type Session } from './session.ts'

/** The whole chain. `seen`: how many entries this device had seen before; from there on, the chain goes on from what it saw. */
export type AuditRead = { readonly entries: readonly (AuditSaid | undefined)[]; readonly seen: number }

const fetchAll = async ({ api }: Desk, { organisation }: Session): Promise<Result<{ readonly bodies: readonly Bytes[]; readonly end: { readonly entries: number; readonly hash: Bytes } }, ApiFault>> => {
  const bodies: Bytes[] = []
  for (;;) {
    const page = await api.audit(organisation, bodies.length)
    if (!page.ok) return page
    const { entries, head } = page.value
    bodies.push(...entries)
    if (bodies.length >= head.entries || entries.length === 0) return ok({ bodies, end: head })
  }
}

/**
 * Reads the audit chain from its beginning, and holds it against the head that this device has seen: shorter than that it is `rolled-back`, changed
 * `forked`. The new head is kept. An entry that cannot be read is `undefined` in its place.
 */
export const readAudit = async (desk: Desk, session: Session): Promise<Result<AuditRead, ApiFault | PinRefusal | { readonly kind: 'not-founded' }>> => {
  if (!session.pins) return refuse({ kind: 'not-founded' })
  const { audit: seen } = session.pins
  const fetched = await fetchAll(desk, session)
  if (!fetched.ok) return fetched
  const { bodies, end } = fetched.value
  const head = await checkAudit(bodies, seen)
  if (!head.ok) return head
  if (head.value.entries < end.entries) return refuse({ kind: 'rolled-back' })
  if (!equalBytes(head.value.hash, end.hash)) return refuse({ kind: 'forked' })
  session.pins = { ...session.pins, audit: head.value }
  session.pinsRevision += 1
  await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
  return ok({ entries: bodies.map(readSaid), seen: seen.entries })
}
