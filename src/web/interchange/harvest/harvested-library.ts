import type { listHarvest, listHarvestSets } from '#library'
import type { Actor } from '#network'

/** What harvesters are answered from. */
export type HarvestedLibrary = {
  readonly list: (actor: Actor, asked: Parameters<typeof listHarvest>[2]) => ReturnType<typeof listHarvest>
  readonly sets: (actor: Actor) => ReturnType<typeof listHarvestSets>
}
