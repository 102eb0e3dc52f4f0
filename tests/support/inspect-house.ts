import { lookForCircles } from './house/circles.ts'
import { lookAtPackages } from './house/packages.ts'
import { drawPlan, type Doors } from './house/plan.ts'
import { lookForKeys, lookFromBrowser, lookFromServer } from './house/reach.ts'
import { callTheDoors, callTheRooms } from './house/roll-call.ts'
import type { Fault, Room } from './house/room.ts'
import { measureFiles, readNames } from './house/sizes-and-names.ts'
import { lookAtWalls } from './house/walls.ts'

/**
 * Holds every law of the house against a tree of sources.
 * @param house every room, ground first
 * @param files path from the project's root → source
 * @param doors package.json `imports`: door → file
 * @returns the faults; none when the house is calm
 */
export const inspectHouse = (house: readonly Room[], files: ReadonlyMap<string, string>, doors: Doors): readonly Fault[] => {
  const plan = drawPlan(house, files, doors)
  return [callTheRooms, callTheDoors, lookAtWalls, lookForCircles, lookFromBrowser, lookFromServer, lookForKeys, lookAtPackages, measureFiles, readNames].flatMap((law) => law(plan))
}
