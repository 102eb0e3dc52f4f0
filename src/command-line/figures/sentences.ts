import type { At, LedgerRefusal, PlanRefusal, ProtectRefusal, TabulateRefusal } from '#disclosure'
import type { AuditNoisedRefusal } from './audit-noised.ts'
import type { AuditSuppressedRefusal } from './audit-suppressed.ts'
import type { CsvRefusal } from './read-csv.ts'
import type { CountsRefusal } from './read-captures.ts'
import type { RecordsRefusal } from './records.ts'
import type { ReleaseRefusal } from './release-folder.ts'
import type { NoisedRefusal } from './release-noised.ts'
import type { SuppressedRefusal } from './release-suppressed.ts'
import type { SpecRefusal } from './spec.ts'

/** Everything for which a command about figures may refuse, but for what the estimates say of a table. */
export type FiguresRefusal = SpecRefusal | RecordsRefusal | NoisedRefusal | SuppressedRefusal | ReleaseRefusal | AuditNoisedRefusal | AuditSuppressedRefusal | CountsRefusal

const quoted = (names: readonly string[]): string => names.map((one) => `"${one}"`).join(', ')

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder or a pipe, not a file',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this account has not the right to',
  EROFS: 'the disk can only be read',
}

const system = (code: string): string => SYSTEM[code] ?? `the system says ${code}`

/** A sentence for what is wrong: what happened, what was kept, what to do. */
export const figuresRefusal = (refusal: FiguresRefusal): string => {
  switch (refusal.kind) {
    case 'file-unreadable': case 'file-empty': case 'not-utf8': case 'quotes-broken': case 'columns-miscounted': case 'line-too-long': case 'column-repeated':
      return csvRefusal(refusal)
    case 'columns-missing':
      return `${refusal.file} has no column ${quoted(refusal.columns)}. Its columns are ${quoted(refusal.there)}.`
    case 'column-missing':
      return `${refusal.file} has no column "${refusal.column}". Its columns are ${quoted(refusal.there)}.`
    case 'code-unknown':
      return `${refusal.file}, line ${refusal.line}: what stands in "${refusal.column}" is none of its codes (${firstOf(refusal.codes)}). Nothing was spent.`
    case 'answer-missing':
      return `${refusal.file}, line ${refusal.line}: "${refusal.column}" is empty. If that means not known, say so in the spec: "empty" names the code for it. Nothing was spent.`
    case 'amount-not-understood':
      return `${refusal.file}, line ${refusal.line}: "${refusal.column}" must be an amount, ${refusal.decimals === 0 ? 'a whole number' : `with ${refusal.decimals} decimals at most`}, not below zero, without signs and blanks. Nothing came out.`
    case 'group-of-nothing':
      return `The attribute "${refusal.attribute}": the group "${refusal.group}" holds "${refusal.part}", which is neither a code nor a group beside it.`
    case 'group-repeated':
      return `The attribute "${refusal.attribute}": the group "${refusal.group}" is called as a code or another group is.`
    case 'person-twice':
      return `${refusal.file}, line ${refusal.line}: this person stands in line ${refusal.before} already. One row per person: put them together first. Nothing was spent.`
    case 'person-missing':
      return `${refusal.file}, line ${refusal.line}: the column that names the person is empty. Nothing was spent.`
    case 'no-records':
      return `${refusal.file} has columns and no records. There is nothing to publish.`
    case 'records-changed':
      return `${refusal.file} was changed while it was read. Nothing came out.`
    case 'cell-not-understood':
      return `${refusal.file}, line ${refusal.line}, "${refusal.column}": it must be ${refusal.mustBe}.`
    case 'spec-unreadable':
      return `${refusal.file} cannot be read: ${system(refusal.code)}.`
    case 'spec-not-json':
      return `${refusal.file} is not JSON in UTF-8: ${refusal.says.replace(/\.$/u, '')}.`
    case 'spec-wrong':
      return refusal.faults.map(({ field, says }) => `${refusal.file}${field === '' ? '' : `, ${field}`}: ${says.replace(/\.$/u, '')}.`).join('\n')
    case 'empty-is-no-code':
      return `The attribute "${refusal.attribute}": what "empty" says must be one of its codes.`
    case 'total-is-a-code':
      return `The attribute "${refusal.attribute}" has a code "all", which stands for the total in tables with suppression. Call it something else.`
    case 'ledger-missing':
      return `There is no ledger ${refusal.file}.`
    case 'ledger-unreadable':
      return `The ledger ${refusal.file} cannot be read: ${system(refusal.code)}.`
    case 'ledger-not-a-ledger':
      return `${refusal.file} is no ledger of figures. A first release makes one where there is no file.`
    case 'ledger-damaged':
      return `The ledger ${refusal.file} was changed: line ${refusal.line} is not what was booked. Nothing is released on it. Take the last good copy; published releases name the state they were booked in.`
    case 'ledger-cut-short':
      return `The ledger ${refusal.file} ends too early: something at its end is missing. Nothing is released on it. Take the last good copy.`
    case 'ledger-does-not-add-up':
      return `The ledger ${refusal.file} does not add up. ${ledgerRefusal(refusal.because)}`
    case 'ledger-forgets':
      return `The release "${refusal.release}" lies in the same folder and is not in the ledger ${refusal.file}: this is another ledger, or an older copy. What was spent would be forgotten. Nothing was spent now.`
    case 'ledger-in-use':
      return `Another run is booking in ${refusal.file}. Nothing was spent; try again when it has ended.`
    case 'ledger-disk-full':
      return `The disk is full: the ledger ${refusal.file} was not written, and is as it was. Nothing was spent.`
    case 'ledger-unwritable':
      return `The ledger ${refusal.file} cannot be written: ${system(refusal.code)}. Nothing was spent.`
    case 'ledger-of-another-population':
      return `The ledger is of "${refusal.stands}", the spec of "${refusal.asked}". Each population has a ledger of its own. Nothing was spent.`
    case 'ledger-of-another-budget':
      return `The ledger was opened with ${refusal.field} ${refusal.stands}; the spec says ${refusal.asked}. A budget is decided once and does not change. Nothing was spent.`
    case 'not-planned':
      return planRefusal(refusal.because)
    case 'not-booked':
      return ledgerRefusal(refusal.because)
    case 'not-publishable':
      return refusal.because.kind === 'bad-threshold' ? 'show.deviations must lie between 2 and 3.' : 'show.level must lie between 0 and 1, such as 0.95.'
    case 'booked-before':
      return `The release "${refusal.release}" was booked earlier and never came out. What it cost is spent. To release again, give it another name: it costs again.`
    case 'spent-unpublished':
      return `The release "${refusal.release}" was booked, and is spent, but did not come out. ${afterBooking(refusal.because)} To release again, give it another name: it costs again.`
    case 'out-not-empty':
      return `${refusal.folder} is not empty. Name another folder: a release is never written over. Nothing was spent.`
    case 'out-unwritable':
      return `${refusal.folder} cannot be made: ${system(refusal.code)}. Nothing was spent.`
    case 'out-disk-full':
      return `The disk is full: ${refusal.folder} was not written. Nothing was spent.`
    case 'not-protected':
      return protectRefusal(refusal.because)
    case 'release-missing':
      return `${refusal.folder} holds no release: there is no release.json in it.`
    case 'release-not-understood':
      return `${refusal.folder} holds a release.json that this version does not understand.`
    case 'release-changed':
      return `${refusal.file} in ${refusal.folder} is missing, or is not what was released.`
    case 'release-of-another-spec':
      return 'The release was made by another spec than this one: its tables or code lists differ.'
    case 'editions-do-not-match':
      return 'The two releases cannot be laid beside each other: they are of other populations, other code lists or kinds, or have no table in common.'
    case 'not-audited':
      return refusal.because.kind === 'cannot-be-hidden' ? `The cell ${placeOf(refusal.because.at)} is said to be suppressed and cannot be.` : protectRefusal(refusal.because)
  }
}

const firstOf = (codes: readonly string[]): string => `${codes.slice(0, 8).map((code) => `"${code}"`).join(', ')}${codes.length > 8 ? ` and ${codes.length - 8} more` : ''}`

const csvRefusal = (refusal: CsvRefusal): string => {
  switch (refusal.kind) {
    case 'file-unreadable':
      return `${refusal.file} cannot be read: ${system(refusal.code)}.`
    case 'file-empty':
      return `${refusal.file} is empty.`
    case 'not-utf8':
      return `${refusal.file} is not text in UTF-8, from line ${refusal.line} on. Save it as CSV UTF-8.`
    case 'quotes-broken':
      return `${refusal.file}, line ${refusal.line}: the quotation marks do not match.`
    case 'columns-miscounted':
      return `${refusal.file}, line ${refusal.line}: ${refusal.found} ${refusal.found === 1 ? 'field' : 'fields'} where the first line names ${refusal.wanted} columns.`
    case 'line-too-long':
      return `${refusal.file}, line ${refusal.line}: it is too long to be a row.`
    case 'column-repeated':
      return `${refusal.file}: two columns are called "${refusal.column}".`
  }
}

const afterBooking = (because: Extract<NoisedRefusal, { kind: 'spent-unpublished' }>['because']): string => {
  switch (because.kind) {
    case 'records-changed':
      return 'The records were changed meanwhile.'
    case 'out-disk-full': case 'ledger-disk-full':
      return 'The disk is full.'
    case 'too-many-rows':
      return `There are too many persons for made-up rows (${because.most} at most).`
    case 'out-unwritable': case 'ledger-unwritable':
      return `A file cannot be written: ${system(because.code)}.`
    default:
      return 'file' in because ? figuresRefusal(because).replaceAll(' Nothing was spent.', '') : 'Made-up rows cannot be made from these tables.'
  }
}

const planRefusal = (refusal: PlanRefusal | LedgerRefusal): string => {
  switch (refusal.kind) {
    case 'bad-ways':
      return 'tables.upTo must be a whole number, 1 or more.'
    case 'ways-exceed-attributes':
      return `tables.upTo is more than there are attributes (${refusal.attributes}).`
    case 'no-tables': case 'no-attributes':
      return 'The spec names no tables.'
    case 'unknown-attribute':
      return `A table crosses "${refusal.attribute}", which is none of the attributes.`
    case 'attribute-twice-in-table':
      return `A table crosses "${refusal.attribute}" with itself.`
    case 'table-repeated':
      return `The table ${tableOf(refusal.table)} is asked for twice.`
    case 'bad-weight':
      return 'A weight must lie between 0.000001 and 1000000. A table that does not matter is left out.'
    case 'too-many-cells':
      return `The tables have too many cells together (${refusal.most.toLocaleString('en')} at most, margins counted). Ask for fewer, or cross fewer attributes.`
    case 'attribute-repeated':
      return `Two attributes are called "${refusal.attribute}".`
    case 'no-codes': case 'single-category':
      return `The attribute "${refusal.attribute}" needs two codes or more.`
    case 'code-repeated':
      return `The attribute "${refusal.attribute}" lists the code "${refusal.code}" twice.`
    case 'bad-budget':
      return 'What this release may take of the budget is too little to say anything: the noise would drown it.'
    default:
      return ledgerRefusal(refusal)
  }
}

const tableOf = (names: readonly string[]): string => (names.length === 0 ? 'of the total' : quoted(names))

const ledgerRefusal = (refusal: LedgerRefusal): string => {
  switch (refusal.kind) {
    case 'bad-budget':
      return 'The budget cannot be read.'
    case 'bad-epsilon':
      return 'budget.epsilon must be more than 0, where nothing may be told at all, and at most 1000, where nothing is promised.'
    case 'bad-delta':
      return 'budget.delta must be far below one in the number of persons: 0.000001; never more than 0.01.'
    case 'budget-exceeded':
      return `The release would cost more than is left of the budget: ${shortRho(refusal.asked)} of ${shortRho(refusal.left)}. Nothing was spent. A budget is never refilled; take a smaller share, or publish nothing more.`
    case 'bad-cost':
      return 'The cost of a release cannot be read.'
    case 'release-repeated':
      return `The release "${refusal.release}" is in the ledger already. A corrected edition has a name of its own, says what it "revises", and costs again.`
    case 'revises-unknown':
      return `It revises "${refusal.release}", which the ledger does not know.`
    case 'declared-exact':
      return `The table ${tableOf(refusal.table)} is declared public and exact. Noised beside it, it would tell the noise: leave it out.`
    case 'already-noised':
      return `The table ${tableOf(refusal.table)} was published with noise. Exact beside it, it would tell the noise.`
    case 'reason-missing':
      return 'A table that is declared exact needs a reason.'
    case 'presence-not-kept':
      return 'An exact total tells whether somebody is counted. Only a budget whose "neighbours" are "answers" can stand beside one.'
  }
}

/** ρ for people: six figures behind the point. */
export const shortRho = (rho: string): string => `ρ ${rho.replace(/(\.\d{6})\d+$/u, '$1')}`

/** A cell by its codes. */
export const placeOf = (at: At): string => (Object.keys(at).length === 0 ? 'the total' : Object.entries(at).map(([list, code]) => `${list} ${code}`).join(', '))

const protectRefusal = (refusal: ProtectRefusal | TabulateRefusal | Extract<AuditSuppressedRefusal, { kind: 'not-audited' }>['because']): string => {
  switch (refusal.kind) {
    case 'cannot-be-protected': case 'audit-failed':
      return `Whatever is hidden, these can be worked out: ${refusal.cells.slice(0, 5).map(placeOf).join('; ')}${refusal.cells.length > 5 ? ` and ${refusal.cells.length - 5} more` : ''}. Nothing came out. Join codes, leave a table out, or let zeros be hidden.`
    case 'too-many-cells':
      return `The tables have too many cells together (${refusal.most.toLocaleString('en')} at most). Publish fewer tables, or join codes.`
    case 'unknown-code-list':
      return `A table crosses "${refusal.list}", which is none of the attributes.`
    case 'unknown-code':
      return `"${refusal.list}" has no code "${refusal.code}".`
    case 'threshold-below-one': case 'protection-below-one':
      return 'rules.threshold: "least", "below" and "above" must be whole numbers, 1 or more.'
    case 'percent-out-of-range':
      return 'rules: percentages lie between 0 and 100.'
    case 'largest-out-of-range':
      return 'rules.dominance.largest must be a whole number from 1 to 10.'
    case 'sums-disagree': case 'code-list-has-a-circle': case 'code-outside-total':
      return `The groups of "${refusal.list}" do not add up at "${refusal.code}": within one grouping a code belongs to one group, and no group to itself.`
    case 'too-large':
      return 'An amount or a sum of amounts is too large to be added up exactly (10¹² of the smallest unit). Use a larger unit.'
    case 'no-table':
      return 'The spec names no tables.'
    default:
      return `The tables cannot be protected (${refusal.kind.replaceAll('-', ' ')}). Nothing came out.`
  }
}
