import type { Protection } from '#disclosure'
import type { EditionsAudit } from './audit-editions.ts'
import type { NoisedAudit } from './audit-noised.ts'
import type { SuppressedAudit } from './audit-suppressed.ts'
import type { SuppressedEditionsAudit } from './audit-suppressed-editions.ts'
import type { LedgerFile } from './ledger-file.ts'
import type { Proposal } from './release-noised.ts'
import { placeOf, shortRho } from './sentences.ts'
import type { NoisedSpec } from './spec.ts'

const few = (number: number): string => String(Number(number.toPrecision(3)))

/** The most tables told one by one. */
const TABLES_TOLD = 40

/** What each mode promises, told before anything happens. */
const GUARANTEE = {
  noise: 'Mode noise: every number is off by a few, at random. Nobody can tell much about one person, whatever else they know. All releases together stay within the budget.',
  suppression: 'Mode suppression: shown numbers are exact, small ones are hidden so that these tables do not give them back. Nothing is promised against what people know from elsewhere, nor against other tables of the same persons: for own use, and for partners under agreement.',
} as const

/** The plan of a release, before anything is spent. */
export const proposalLines = (spec: NoisedSpec, { plan, ledger, file, rho, epsilonAfter, leftAfter }: Proposal): readonly string[] => {
  const byWays = Map.groupBy(plan.tables, ({ set }) => set.length)
  const told = plan.tables.length <= TABLES_TOLD
    ? plan.tables.map(({ names, cells, expectedError, variance }) => `  ${names.length === 0 ? 'total' : names.join(' × ')}: ${cells} cells, off by ${few(expectedError)} persons on average; shown from ${Math.ceil(spec.show.deviations * Math.sqrt(variance))} on`)
    : [...byWays].map(([ways, tables]) => {
        const errors = tables.map(({ expectedError }) => expectedError)
        return `  ${tables.length} tables of ${ways} crossed: off by ${few(Math.min(...errors))} to ${few(Math.max(...errors))} persons on average`
      })
  return [
    GUARANTEE.noise,
    `Plan of "${spec.release}": ${plan.tables.length} tables.`,
    ...told,
    `It costs ${shortRho(rho)} of ${shortRho(ledger.budget.rho)}; ${shortRho(leftAfter)} is left then. All releases together: ε ${few(epsilonAfter)} at δ ${spec.budget.delta}.`,
    ...(file === undefined ? ['The ledger is opened by this release.'] : unpublishedLines(file)),
  ]
}

/** Releases that were paid for and never came out. */
export const unpublishedLines = ({ unpublished }: LedgerFile): readonly string[] => unpublished.map((release) => `The release "${release}" was booked and never came out. What it cost is spent.`)

/** What suppression hid. */
export const protectionLines = ({ cells, sensitive, forOthers, least, sensitiveButPublic }: Protection): readonly string[] => [
  GUARANTEE.suppression,
  `${cells.length} cells: ${sensitive} are hidden because they are small, ${forOthers} so that those cannot be worked out${least ? ' (no pattern loses less)' : ''}. The attacker's audit holds for all of them.`,
  ...(sensitiveButPublic.length === 0 ? [] : [`Small, and public already: ${sensitiveButPublic.map(placeOf).join('; ')}.`]),
]

type Finding = (NoisedAudit | SuppressedAudit | EditionsAudit | SuppressedEditionsAudit)['findings'][number]

const FOUND: Readonly<Record<Finding, string>> = {
  'noise-is-missing': 'The numbers lie nearer to the truth than the noise allows: it is missing.',
  'noise-is-not-as-planned': 'The numbers lie further from the records than the noise allows. These are other records, or other tables.',
  'people-rebuilt': 'Whole persons can be rebuilt from the tables.',
  'member-told': 'Whether one person is in the data can be told better than the ledger promises.',
  'newcomers-told': 'Between this release and a corrected one, the answers of a person who was added can be read.',
  'suppressed-can-be-worked-out': 'Suppressed numbers can be worked out.',
  'sensitive-is-shown': 'Numbers are shown that the rules hide.',
  'noise-is-repeated': 'Both releases have the same noise: their difference is exact.',
  'changes-told': 'Whoever came or went between the two releases can be named.',
  'earlier-not-counted': 'The later release does not count what the earlier one spent: it comes from another ledger, or from before.',
  'shown-in-the-other': 'Numbers that one release hides are shown, or nearly so, in the other.',
  'number-is-wrong': 'Shown numbers are not those of the records.',
}

const verdict = (findings: readonly (keyof typeof FOUND)[]): readonly string[] =>
  findings.length === 0 ? ['Nothing was found. An attack that fails proves nothing; one that succeeds would.'] : ['Found:', ...findings.map((finding) => `  ${FOUND[finding]}`), 'Do not publish this. If it is out, treat it as a breach.']

/** The attacks on noised tables in words. */
export const noisedAuditLines = ({ noise, exact, reconstruction, membership, differencing, findings }: NoisedAudit): readonly string[] => [
  `Noise: ${few(noise)} of what was planned (about 1 is right).`,
  ...(exact.length === 0 ? [] : [`Without noise: ${exact.slice(0, TABLES_TOLD).map((names) => (names.length === 0 ? 'total' : names.join(' × '))).join('; ')}.`]),
  reconstruction === undefined
    ? 'Reconstruction: could not be tried on these tables.'
    : `Reconstruction (${reconstruction.tried.join(', ')}): ${few(100 * reconstruction.rebuilt)} % of rows rebuilt, which says little where many answer alike; of ${reconstruction.alone} who are alone with their answers ${reconstruction.aloneNamed} were named, among ${reconstruction.aloneClaimed} that the attacker claims.`,
  `Membership: the attacker says "there" of a person who is there in ${few(100 * membership.hitRate)} %, of one who is not in ${few(100 * membership.falseAlarmRate)} % of ${membership.trials} trials. ε is ${few(membership.epsilonAtLeast)} at least; the ledger says ${few(membership.promised)} at most.`,
  differencing === undefined ? 'Differencing: there are too many combinations to try, or too few records.' : `Differencing: of ${differencing.trials} persons added in a corrected edition ${differencing.named} were named rightly (by chance ${few(differencing.byChance)}).`,
  ...verdict(findings),
]

const exposure = ({ at, lowest, highest, need }: SuppressedAudit['exposed'][number]): string =>
  `  ${placeOf(at)}: a guess is limited to ${lowest} to ${highest ?? 'any number'}; it must reach from ${need?.lowest ?? lowest} to ${need?.highest ?? highest ?? 'any number'}.`

/** The audit of suppressed tables in words. For the eyes of whoever may see the records. */
export const suppressedAuditLines = ({ suppressed, exposed, shownThough, wrong, findings }: SuppressedAudit): readonly string[] => [
  `${suppressed} numbers are suppressed.`,
  ...exposed.slice(0, 20).map(exposure),
  ...shownThough.slice(0, 20).map((at) => `  ${placeOf(at)}: shown, though the rules hide it.`),
  ...wrong.slice(0, 20).map((at) => `  ${placeOf(at)}: not the number of the records.`),
  ...verdict(findings),
]

/** What two releases with noise tell together. */
export const editionsLines = ({ noise, revision, findings }: EditionsAudit): readonly string[] => [
  `Noise of the difference: ${few(noise)} of what both have together (about 1 is right).`,
  revision === undefined
    ? 'Who changed: there are too many combinations, or too many changes, to try them one by one.'
    : `Who changed: of ${revision.changes} persons who came or went ${revision.named} were named rightly (by chance ${few(revision.byChance)}).`,
  ...verdict(findings),
]

/** What two releases with suppression tell together. For the eyes of whoever may see the records. */
export const suppressedEditionsLines = ({ sameRecords, exposed, shownElsewhere, findings }: SuppressedEditionsAudit): readonly string[] => [
  sameRecords
    ? 'Both releases count the same persons: what both show was taken together.'
    : 'The releases count different persons: a number that one hides was looked for in the other. What follows from sums of both is not tried.',
  ...exposed.slice(0, 20).map(exposure),
  ...shownElsewhere.slice(0, 20).map((at) => `  ${placeOf(at)}: hidden in one, and shown in the other so that a guess comes too near.`),
  ...verdict(findings),
]
