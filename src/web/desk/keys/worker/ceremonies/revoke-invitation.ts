import { ok, type Id, type Result } from '#kernel'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { forgetCode } from './device-memory.ts'
import { emptyDraft, say, type DraftRefusal } from './draft.ts'
import { keeperOf, penOf, type Session } from './session.ts'

/** Takes an invitation back: its code opens nothing any more, and this device forgets it. */
export const revokeInvitation = async (desk: Desk, session: Session, invitation: Id): Promise<Result<undefined, AppendRefusal | DraftRefusal>> => {
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const said = await say(emptyDraft(log, session.rings), { kind: 'invitation-revoked', invitation }, penOf(session), today(desk))
    return said.ok ? ok({ draft: said.value }) : said
  })
  if (!appended.ok) return appended
  await forgetCode(keeperOf(desk, session), invitation)
  return ok(undefined)
}
