import { ok, type Result } from '#kernel'
import type { CodeListRefusal } from './code-list.ts'
import { findKnownFloors } from './known-floors.ts'
import { layOut } from './layout.ts'
import { setScene, type Loss, type Scene } from './scene.ts'
import { findSensitiveCells, type Rules, type RulesRefusal, type SensitiveCell } from './sensitive-cells.ts'
import type { Tables, TablesRefusal } from './tables.ts'

/**
 * From tables as they are given to what protecting and auditing both work on: laid out, with what everybody knows and what is sensitive.
 * `found`: every sensitive cell, those too that are public already and so no part of the scene.
 */
export const openScene = (given: Tables, rules: Rules, loss: Loss): Result<{ readonly scene: Scene; readonly found: readonly SensitiveCell[] }, TablesRefusal | CodeListRefusal | RulesRefusal> => {
  const laid = layOut(given)
  if (!laid.ok) return laid
  const floors = findKnownFloors(laid.value, rules.zeros)
  const found = findSensitiveCells(laid.value, rules, floors)
  return found.ok ? ok({ scene: setScene(laid.value, found.value, { floors, zeros: rules.zeros, loss }), found: found.value }) : found
}
