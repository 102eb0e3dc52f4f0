import { ok, refuse, type Result } from '#kernel'
import { readAuditOn, type Bytes, type PinRefusal } from '#vault/envelope'
import { auditSaid } from '#web/wire'
import type { z } from 'zod'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { keepPins } from './device-memory.ts'
import { keeperOf, type Session } from './session.ts'

/** What an entry of the chain says. */
export type AuditSaid = z.output<typeof auditSaid>

/** An entry of the chain, read; `undefined` for what cannot be. */
export const readSaid = (body: Bytes): AuditSaid | undefined => {
  try {
    const read = auditSaid.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads the audit chain on from the head that this device has seen, and keeps the new one. A chain that is shorter than what was seen is `rolled-back`, one
 * that was changed is `forked`. An entry that cannot be read is `undefined` in its place: it is part of the chain all the same.
 */
export const followAudit = async (desk: Desk, session: Session): Promise<Result<readonly (AuditSaid | undefined)[], ApiFault | PinRefusal | { readonly kind: 'not-founded' }>> => {
  if (!session.pins) return refuse({ kind: 'not-founded' })
  const said: (AuditSaid | undefined)[] = []
  const seen = session.pins.audit
  const bodies: Bytes[] = []
  for (;;) {
    const page = await desk.api.audit(session.organisation, seen.entries + bodies.length)
    if (!page.ok) return page
    const { entries, head } = page.value
    bodies.push(...entries)
    said.push(...entries.map(readSaid))
    if (seen.entries + bodies.length < head.entries && entries.length > 0) continue
    const read = await readAuditOn(seen, bodies, head)
    if (!read.ok) return read
    session.pins = { ...session.pins, audit: read.value }
    session.pinsRevision += 1
    await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
    return ok(said)
  }
}
