import type { Refusal, Result } from '#kernel'
import type { MicrodataRow } from './attribute.ts'
import type { RandomBytes } from './noise/random-bytes.ts'
import { seededUniforms } from './numerics/uniforms.ts'
import { keyOf } from './residuals/attribute-set.ts'
import { countTables } from './residuals/count.ts'
import { measure } from './residuals/measure.ts'
import type { Plan } from './residuals/plan.ts'
import { tablesOf, type NoisyTable } from './residuals/reconstruct.ts'

// Everything here is for tests and measurements: noise from a known seed protects nobody.

/** How often a test of chance goes round: few rounds in every run, all of them in `npm run soak`. What is asked of the outcome allows for the number. */
export const rounds = (ordinary: number, soak: number): number => (process.env['SOAK'] === '1' ? soak : ordinary)

/** The value of a result that must be one; throws the refusal otherwise. */
export const valueOf = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const ROTATIONS = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14]
const ROUND_CONSTANTS: readonly (readonly [low: number, high: number])[] = [
  [0x8000808b, 0], [0x8b, 0x80000000], [0x8089, 0x80000000], [0x8003, 0x80000000], [0x8002, 0x80000000], [0x80, 0x80000000],
  [0x800a, 0], [0x8000000a, 0x80000000], [0x80008081, 0x80000000], [0x8080, 0x80000000], [0x80000001, 0], [0x80008008, 0x80000000],
]
const LANES = Array.from({ length: 25 }, (_, lane) => lane)

const at = (words: Uint32Array, index: number): number => words[index] ?? 0

/** Keccak-p[1600, 12] (FIPS 202, the last twelve rounds), on 25 lanes of two halves. */
const permute = (state: Uint32Array): void => {
  const columns = new Uint32Array(10)
  const moved = new Uint32Array(50)
  for (const [low, high] of ROUND_CONSTANTS) {
    for (let i = 0; i < 10; i++) columns[i] = at(state, i) ^ at(state, i + 10) ^ at(state, i + 20) ^ at(state, i + 30) ^ at(state, i + 40)
    for (const lane of LANES) {
      const [left, right] = [2 * ((lane + 4) % 5), 2 * ((lane + 1) % 5)]
      const [l, h] = [at(columns, right), at(columns, right + 1)]
      const a = at(state, 2 * lane) ^ at(columns, left) ^ ((l << 1) | (h >>> 31))
      const b = at(state, 2 * lane + 1) ^ at(columns, left + 1) ^ ((h << 1) | (l >>> 31))
      const by = ROTATIONS[lane] ?? 0
      const [c, d] = by < 32 ? [a, b] : [b, a]
      const turn = by % 32
      const to = 2 * (Math.floor(lane / 5) + 5 * ((2 * (lane % 5) + 3 * Math.floor(lane / 5)) % 5))
      moved[to] = turn === 0 ? c : (c << turn) | (d >>> (32 - turn))
      moved[to + 1] = turn === 0 ? d : (d << turn) | (c >>> (32 - turn))
    }
    for (let i = 0; i < 50; i++) {
      const row = i - (i % 10)
      state[i] = at(moved, i) ^ (~at(moved, row + ((i + 2) % 10)) & at(moved, row + ((i + 4) % 10)))
    }
    state[0] = at(state, 0) ^ low
    state[1] = at(state, 1) ^ high
  }
}

const RATE = 168

/** TurboSHAKE128 (RFC 9861) as an endless stream. @param message shorter than one block of 168 bytes */
const turboShake128 = (message: Uint8Array, domain: number): RandomBytes => {
  const state = new Uint32Array(50)
  const bytes = new Uint8Array(state.buffer)
  bytes.set(message)
  bytes[message.length] = domain
  bytes[RATE - 1] = (bytes[RATE - 1] ?? 0) ^ 0x80
  permute(state)
  let used = 0
  return {
    take: (count) => {
      const taken = new Uint8Array(count)
      for (let filled = 0; filled < count; ) {
        if (used === RATE) {
          permute(state)
          used = 0
        }
        const step = Math.min(count - filled, RATE - used)
        taken.set(bytes.subarray(used, used + step), filled)
        filled += step
        used += step
      }
      return taken
    },
  }
}

/** The seed stream of the VDAF draft (draft-irtf-cfrg-vdaf, XofTurboShake128 with an empty tag): the same seed gives the same noise. */
export const bytesOfSeed = (seed: Uint8Array): RandomBytes => turboShake128(Uint8Array.of(0, 0, seed.length, ...seed), 1)

/** A stream by number, for tests: five times as fast as the one above, which the vectors ask for. */
export const seeded = (seed: number): RandomBytes => {
  const next = seededUniforms(seed)
  return {
    take: (count) => {
      const taken = new Uint8Array(count)
      for (let from = 0; from < count; from += 4) {
        const word = Math.floor(next() * 2 ** 32)
        for (let byte = 0; byte < 4 && from + byte < count; byte++) taken[from + byte] = word >>> (8 * byte)
      }
      return taken
    },
  }
}

/** A release without any noise, as it was done before: what the attacks must break. */
export const exactRelease = (plan: Plan) => (rows: readonly MicrodataRow[]): NoisyTable[] => {
  const counted = valueOf(countTables(plan.attributes, plan.tables.map(({ set }) => set), rows))
  return plan.tables.map(({ set, names }) => {
    const sides = set.map((place) => plan.attributes[place]?.codes.length ?? 0)
    return { set, names, sides, estimates: counted.get(keyOf(set)) ?? new Float64Array(), variance: 0 }
  })
}

/** The engine's own release, from a stream that a test knows. */
export const noisyRelease = (plan: Plan, bytes: RandomBytes) => (rows: readonly MicrodataRow[]): NoisyTable[] => [...tablesOf(valueOf(measure(plan, rows, bytes)))]
