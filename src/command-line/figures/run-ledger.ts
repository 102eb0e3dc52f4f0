import { rhoAsNumber, standingOf, writeRho } from '#disclosure'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { readLedgerFile } from './ledger-file.ts'
import { unpublishedLines } from './report-sentences.ts'
import { sayRefusal } from './run-release.ts'
import { shortRho } from './sentences.ts'

/** `figures ledger` */
export const runLedger = (situation: Situation, path: string): ExitCode => {
  const { console, json } = situation
  const read = readLedgerFile(path)
  if (!read.ok) return sayRefusal(situation, read.refusal)
  const { ledger, population, epsilon, events, unpublished } = read.value
  const standing = standingOf(ledger)
  if (!standing.ok) return sayRefusal(situation, { kind: 'ledger-does-not-add-up', file: path, because: standing.refusal })
  const { spent, left, delta, neighbours } = standing.value
  if (json) {
    console.out(JSON.stringify({ population, epsilon, delta, neighbours, rho: ledger.budget.rho, spent: writeRho(spent), left: writeRho(left), epsilonSpent: standing.value.epsilon, entries: ledger.entries, unpublished }))
    return EXIT.well
  }
  const share = (100 * rhoAsNumber(spent)) / (rhoAsNumber(spent) + rhoAsNumber(left))
  console.out(`${population}: ε ${epsilon} at δ ${delta} may be told in all.`)
  console.out(neighbours === 'presence' ? 'It is hidden whether somebody was counted, and what was answered.' : 'It is hidden what somebody answered; how many persons there are is public.')
  for (const event of events) {
    if (event.what === 'booked') console.out(`  ${event.day}  ${event.release}${event.revises === undefined ? '' : ` (revises ${event.revises})`}: ${shortRho(event.rho)}, ${event.tables.length} tables${unpublished.includes(event.release) ? '; never came out' : ''}`)
    if (event.what === 'declared') console.out(`  ${event.day}  exact: ${event.table.length === 0 ? 'the total' : event.table.join(' × ')}, because ${event.because}`)
  }
  console.out(`Spent: ${Number(share.toPrecision(3))} % (${shortRho(writeRho(spent))}, ε ${Number(standing.value.epsilon.toPrecision(3))}). Left: ${shortRho(writeRho(left))}.`)
  for (const line of unpublishedLines(read.value)) console.out(line)
  return EXIT.well
}
