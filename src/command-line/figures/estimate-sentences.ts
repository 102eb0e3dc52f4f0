import type { Assumption, Bound, DuplicatesEstimate, DuplicatesRefusal, DuplicatesWarning, Interactions, UnseenEstimates, UnseenRefusal, Warning } from '#disclosure'

const persons = (number: number): string => Math.round(number).toLocaleString('en')
const end = (bound: Bound): string => (bound === 'unbounded' ? 'no upper end' : persons(bound))
const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`
const listed = (lists: readonly string[]): string => lists.map((one) => `"${one}"`).join(' and ')

/** Which lists a model ties to each other. */
const modelName = (interactions: Interactions): string => (interactions.length === 0 ? 'all lists independent' : interactions.map((lists) => lists.join('×')).join(', '))

const WAYS = { stepwise: 'Stepwise', bic: 'Least BIC of all models', 'bic-downhill': 'Least BIC, downhill' } as const

const ASSUMED: Readonly<Record<Assumption, string>> = {
  'nobody-joins-or-leaves-in-the-period': 'Nobody joined the population or left it in the period.',
  'same-person-is-recognised-on-every-list': 'The same person is recognised on every list.',
  'all-listed-persons-belong-to-the-population': 'All persons on the lists belong to the population.',
  'persons-alike-in-their-chance-of-being-listed': 'Persons are alike in their chance of being listed.',
  'no-interaction-of-all-lists-at-once': 'All lists at once have no interaction of their own. The data can never show it.',
}

/** The most models told in words; all are in the JSON. */
const MODELS_TOLD = 12

/** What was found, in lines: models, choices, averages, doubts. Never one number. */
export const unseenLines = (found: UnseenEstimates, seed: number): readonly string[] => [
  `${persons(found.observed)} persons were seen, on ${found.lists.length} lists: ${found.lists.map(({ name, people }) => `${name} ${persons(people)}`).join(', ')}.`,
  'Below are persons in all, seen and unseen. There is no single answer: publish the range with its doubts.',
  '',
  `Models that make up 95 % of the weight: from ${persons(found.spread.lowest)} to ${persons(found.spread.highest)}.`,
  ...found.models.slice(0, MODELS_TOLD).map(({ interactions, people, intervals, weight }) => `  ${modelName(interactions)}: ${persons(people)}${intervals.map(({ level, lower, upper }) => `; ${percent(level)} ${end(lower)} to ${end(upper)}`).join('')}; weight ${percent(weight)}`),
  ...(found.models.length > MODELS_TOLD ? [`  … and ${found.models.length - MODELS_TOLD} models more (--json tells all).`] : []),
  '',
  'Ways of choosing among them, with the choice repeated on every resample:',
  ...found.choices.map(({ way, interactions, people, resampled }) => `  ${WAYS[way]} (${modelName(interactions)}): ${persons(people)}${(resampled?.intervals ?? []).map(({ level, lower, upper }) => `; ${percent(level)} ${end(lower)} to ${end(upper)}`).join('')}`),
  ...averageLines(found),
  '',
  'All of this takes for granted:',
  ...found.assumptions.map((one) => `  ${ASSUMED[one]}`),
  ...(found.warnings.length === 0 ? [] : ['', 'Doubts:', ...found.warnings.map((warning) => `  ${unseenWarning(warning)}`)]),
  '',
  `Intervals by resampling with seed ${seed}: name it beside them.`,
]

const averageLines = ({ averaged, thresholded }: UnseenEstimates): readonly string[] => [
  ...(averaged === undefined ? [] : [`  Averaged over decomposable models (Madigan and York): ${quantiles(averaged.quantiles)}`]),
  ...(thresholded === undefined ? [] : [`  Bayesian thresholding (${modelName(thresholded.interactions)}): ${quantiles(thresholded.quantiles)}`]),
]

const quantiles = (all: readonly { readonly probability: number; readonly people: number }[]): string => {
  const at = (probability: number): string => persons(all.find((one) => one.probability === probability)?.people ?? Number.NaN)
  return `95 % ${at(0.025)} to ${at(0.975)}, half below ${at(0.5)}`
}

/** A doubt in words. */
const unseenWarning = (warning: Warning): string => {
  switch (warning.kind) {
    case 'two-lists-can-not-be-tested':
      return 'There are two lists alone. That they are independent is believed, and cannot be tested.'
    case 'list-is-empty':
      return `Nobody is on "${warning.list}".`
    case 'list-holds-everyone':
      return `Everybody who was seen is on "${warning.list}".`
    case 'lists-are-the-same':
      return `${listed(warning.lists)} hold the same persons.`
    case 'no-overlap':
      return `${listed(warning.lists)} have nobody in common.`
    case 'sparse-overlap':
      return `${listed(warning.lists)} have ${warning.people} in common: one mistaken identity changes the answer.`
    case 'estimate-does-not-exist':
      return `Under ${warning.models} models there is no estimate: too few overlaps.`
    case 'estimate-not-identifiable':
      return `Under ${warning.models} models many estimates fit equally well.`
    case 'not-all-models-seen':
      return 'There are too many models to look at all; only those on the way to a good one were seen.'
    case 'models-disagree':
      return `Models that the data can hardly tell apart say from ${persons(warning.lowest)} to ${persons(warning.highest)}.`
    case 'choice-is-unstable':
      return `${WAYS[warning.way]}: resamples mostly chose another model; this one in ${percent(warning.share)} of them.`
    case 'upper-end-unbounded':
      return `${WAYS[warning.way]}: the interval has no upper end; ${percent(warning.share)} of resamples had no estimate.`
    case 'interval-is-unreliable':
      return `${WAYS[warning.way]}: the interval is not to be relied on.`
    case 'average-is-cut-off':
      return 'The average stops at a number that is still probable: its upper end means nothing.'
    case 'too-many-lists-to-average':
      return `There are more lists than are averaged over (${warning.most}).`
    case 'threshold-decided-narrowly':
      return `Whether ${listed(warning.lists)} depend on each other was decided by a hair.`
  }
}

/** Why there is no estimate. Rows are counted among those that differ. */
export const unseenRefusal = (refusal: UnseenRefusal): string => {
  switch (refusal.kind) {
    case 'one-list-says-nothing':
      return 'One list says nothing about who is on none. There must be two or more columns with 1 and 0.'
    case 'too-many-lists':
      return `There are too many lists (${refusal.most} at most). Put small ones together first.`
    case 'list-name-twice':
      return `Two lists are called "${refusal.name}".`
    case 'row-has-wrong-length': case 'count-is-no-count':
      return 'A count in "people" is too large to be one.'
    case 'row-has-no-list':
      return 'A row counts persons who are on no list. Nobody can have counted them: they are what is estimated.'
    case 'nobody-was-seen':
      return 'Nobody is on any list.'
    case 'too-many-models':
      return `There are more models than can be gone through one by one (${refusal.most}). Leave "--all" out, or lower "--order".`
    case 'option-out-of-range':
      return `--${refusal.option} makes no sense for these lists.`
    case 'lists-do-not-overlap':
      return 'Nobody is on two lists. Any number of unseen persons fits that: no estimate is made.'
    case 'no-model-has-an-estimate':
      return ['No model has an estimate for these lists: they are not identifiable.', ...refusal.warnings.map(unseenWarning)].join(' ')
  }
}

/** Double counting in lines. */
export const duplicatesLines = ({ left, right, countedTwice, differentPersons, fields, warnings }: DuplicatesEstimate, seed: number): readonly string[] => [
  `Two registers of ${persons(left)} and ${persons(right)} records.`,
  ...countedTwice.intervals.map(({ level, lower, upper }) => `Counted twice, ${percent(level)}: ${persons(lower)} to ${persons(upper)} persons.`),
  ...differentPersons.intervals.map(({ level, lower, upper }) => `Different persons in both together, ${percent(level)}: ${persons(lower)} to ${persons(upper)}.`),
  `Expected: ${persons(countedTwice.expected)} counted twice, ${persons(differentPersons.expected)} different persons. Publish the interval, never this alone.`,
  '',
  'Full agreement, for the same person and for two:',
  ...fields.map(({ name, samePerson, twoPersons }) => `  ${name}: ${percent(samePerson.at(-1) ?? 0)}, ${percent(twoPersons.at(-1) ?? 0)}`),
  ...(warnings.length === 0 ? [] : ['', 'Doubts:', ...warnings.map((warning) => `  ${duplicatesWarning(warning)}`)]),
  '',
  `Intervals with seed ${seed}: name it beside them. That the model may be wrong is not in them.`,
]

/** A doubt about double counting in words. */
const duplicatesWarning = (warning: DuplicatesWarning): string => {
  switch (warning.kind) {
    case 'nothing-speaks-for-double-counting':
      return 'Nothing shows that anybody is in both registers. Believe this and not the number.'
    case 'kinds-overlap':
      return `The same person and two persons look alike: ${percent(warning.doubtful)} of those counted twice are a guess.`
    case 'as-many-as-the-smaller-register':
      return 'The estimate is as large as the smaller register: more would not fit.'
    case 'agreement-says-nothing':
      return 'The fields do not tell persons apart.'
    case 'did-not-settle':
      return 'The fit did not settle.'
    case 'fields-depend-on-each-other':
      return `Fields of two different persons go together, which the model denies (${percent(warning.share)} of such pairs). Believe this and not the number.`
  }
}

/** Why double counting is not estimated. */
export const duplicatesRefusal = (refusal: DuplicatesRefusal): string => {
  switch (refusal.kind) {
    case 'too-few-fields':
      return `Two kinds of pairs cannot be told apart by fewer than ${refusal.least} fields.`
    case 'too-many-fields':
      return `There are too many fields (${refusal.most} at most).`
    case 'field-name-twice':
      return `Two fields are called "${refusal.name}".`
    case 'field-has-no-levels':
      return `The field "${refusal.field}" has too many levels.`
    case 'pattern-is-wrong': case 'count-is-no-count':
      return `Pattern ${refusal.row + 1} is not as it must be.`
    case 'size-is-no-size':
      return '--left and --right are the numbers of records: 1 or more.'
    case 'pairs-do-not-add-up':
      return `The pairs add up to ${persons(refusal.found)}; left times right is ${persons(refusal.expected)}. Every pair must be counted, those that agree on nothing too.`
    case 'option-out-of-range':
      return `--${refusal.option} makes no sense here.`
  }
}
