/** Sounds that one writes for another, and what that costs: 0 is the same, 1 another sound. Who reads `ch` cannot know whether it is ч, х, ш or к. */
const TAKEN_FOR: readonly (readonly [pair: string, cost: number])[] = [
  ['sS', 0.2], ['zZ', 0.2], ['cC', 0.2], ['sz', 0.3], ['SZ', 0.25], ['cs', 0.35], ['cz', 0.2], ['CS', 0.25], ['cS', 0.4], ['sC', 0.4], ['zS', 0.4], ['CZ', 0.45], ['ct', 0.35], ['cZ', 0.45],
  ['Ch', 0.2], ['Ck', 0.25], ['ck', 0.2], ['gh', 0.15], ['kh', 0.3], ['kg', 0.4], ['Cg', 0.5], ['ch', 0.45],
  ['JZ', 0.2], ['Jd', 0.2], ['Jg', 0.2], ['Jz', 0.3], ['JC', 0.35], ['Ji', 0.3], ['Zi', 0.25], ['Js', 0.45], ['JS', 0.45],
  ['vf', 0.2], ['vb', 0.4], ['bp', 0.5], ['pf', 0.3], ['td', 0.4], ['vu', 0.2], ['vo', 0.4], ['lr', 0.6], ['mn', 0.6],
  ['ao', 0.3], ['ei', 0.25], ['ou', 0.25], ['ae', 0.35], ['eo', 0.35], ['ai', 0.4], ['iu', 0.4], ['au', 0.4], ['eu', 0.45], ['io', 0.45],
]

/** Costs are counted in whole numbers of which so many are 1: whole numbers are compared without a branch. */
export const WHOLE = 1000

const costOf = (share: number): number => Math.round(share * WHOLE)

/** So many different sounds are told apart. */
export const SOUNDS = 256
const ASCII = 128

/** The number of a sound (a UTF-16 unit), under `SOUNDS`. Letters of scripts that are not known are told apart within a script, which is what matters. */
export const soundAt = (sounds: string, at: number): number => {
  const code = sounds.charCodeAt(at)
  return code < ASCII ? code : ASCII + (code % ASCII)
}

/** What it costs to take one sound for another, at `SOUNDS` times the one, and the other. */
export const TAKING = new Int32Array(SOUNDS * SOUNDS).fill(WHOLE)
for (let sound = 0; sound < SOUNDS; sound += 1) TAKING[sound * SOUNDS + sound] = 0
for (const [pair, cost] of TAKEN_FOR) {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  TAKING[one * SOUNDS + other] = costOf(cost)
  TAKING[other * SOUNDS + one] = costOf(cost)
}

const MISSING = new Int32Array(SOUNDS).fill(costOf(0.9))
for (const vowel of 'aeou') MISSING[vowel.charCodeAt(0)] = costOf(0.45)
MISSING['i'.charCodeAt(0)] = costOf(0.22)
MISSING['h'.charCodeAt(0)] = costOf(0.35)

const T = 't'.charCodeAt(0)
const S: ReadonlySet<number> = new Set(['s'.charCodeAt(0), 'S'.charCodeAt(0)])
const T_AFTER_S = costOf(0.4)

/** What it costs to leave a sound out, or to put one in. After s a t comes and goes: щ is sht in Bulgaria and shch in Russia. */
export const missing = (sound: number, before: number): number => (sound === T && S.has(before) ? T_AFTER_S : (MISSING[sound] ?? WHOLE))

/** What it costs to turn two sounds round. */
export const TURNED = costOf(0.7)
