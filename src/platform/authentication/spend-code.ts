import { symmetricDecrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import type { Id, Secret } from '#kernel'
import type { Transaction } from '#platform/database'
import { stepOfCode } from './one-time-code.ts'

/**
 * Notes the thirty seconds that a code was for. False when one of them or of later ones was used already: a code opens one session, and none opens
 * after its successor (RFC 6238, section 5.2).
 * @param secret the installation's, under which authenticators are sealed
 */
export const spendCode = async ({ db }: Transaction, secret: Secret, account: Id, code: string): Promise<boolean> => {
  const found = await sql<{ sealed: string }>`select secret as sealed from auth_two_factor where "userId" = ${account}`.execute(db)
  const [row] = found.rows
  if (row === undefined) return false
  const step = stepOfCode(await symmetricDecrypt({ key: secret.reveal(), data: row.sealed }), code, new Date())
  if (step === undefined) return false
  const spent = await sql`update auth_two_factor set last_step = ${step} where "userId" = ${account} and (last_step is null or last_step < ${step})`.execute(db)
  return spent.numAffectedRows === 1n
}
