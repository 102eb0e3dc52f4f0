import { divideUp } from '../noise/rational.ts'

/**
 * What a release costs, in zero-concentrated differential privacy (ρ, Bun and Steinke 2016): whole units of 10⁻¹⁸, so that a ledger adds up
 * exactly, and reads as a decimal number. Costs are rounded up, budgets down.
 */
export type Rho = bigint

const UNITS = 10n ** 18n

/** `num / den` as ρ, rounded up. */
export const rhoAbove = (num: bigint, den: bigint): Rho => divideUp(num * UNITS, den)

/** A floating number as a budget, rounded down. @param value finite, not negative */
export const rhoBelow = (value: number): Rho => {
  // Sixty binary places hold every digit of a floating number that is worth a unit.
  const scaled = BigInt(Math.floor(value * 2 ** 60))
  return (scaled * UNITS) >> 60n
}

/** For planning and for conversions; never for adding up. */
export const rhoAsNumber = (rho: Rho): number => Number(rho) / 1e18

/** '0.395238418419359639': every unit, as the ledger writes it. */
export const writeRho = (rho: Rho): string => `${rho / UNITS}.${String(rho % UNITS).padStart(18, '0')}`

/** Reads what `writeRho` writes; `undefined` for anything else. */
export const readRho = (text: string): Rho | undefined => {
  const [, whole, places] = /^(\d{1,12})\.(\d{18})$/.exec(text) ?? []
  return whole === undefined || places === undefined ? undefined : BigInt(whole) * UNITS + BigInt(places)
}
