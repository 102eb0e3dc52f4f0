import type { Plan, PlannedFile, Way } from './plan.ts'
import { roomOf } from './plan.ts'
import { isForTests, isTest, type Fault } from './room.ts'

const fault = (law: Fault['law'], from: PlannedFile, way: Way, says: string): Fault => ({ law, file: from.path, says: `line ${way.line}: ${says}` })

const lookAt = (plan: Plan, from: PlannedFile, way: Way): Fault | undefined => {
  const { house, files } = plan
  if (way.by === 'package' || !from.room) return undefined
  if (way.to === undefined) return fault('imports lead somewhere', from, way, `there is no door ${way.specifier}`)
  if (isForTests(way.to)) {
    return isTest(from.path) ? undefined : fault('never through the wall', from, way, `${way.specifier} is for tests`)
  }
  const room = roomOf(house, way.to)
  if (way.by === 'path' && room !== from.room) {
    return fault('never through the wall', from, way, `${way.specifier} leaves the room ${from.room.name}: use a door`)
  }
  if (room && (from.room.strangers?.includes(room.name) || room.strangers?.includes(from.room.name))) {
    return fault('strangers stay strangers', from, way, `${from.room.name} and ${room.name} know nothing of each other`)
  }
  if (room && house.indexOf(room) > house.indexOf(from.room) && !(room.forTestsBelow && isTest(from.path))) {
    return fault('never uphill', from, way, `${from.room.name} looks up at ${room.name}`)
  }
  if (/\.tsx?$/.test(way.to) && !files.has(way.to)) return fault('imports lead somewhere', from, way, `${way.specifier} is not there`)
  return undefined
}

/** A room imports only rooms before it, and only through doors; a relative import never leaves its room. */
export const lookAtWalls = (plan: Plan): Fault[] =>
  [...plan.files.values()].flatMap((from) => from.ways.flatMap((way) => lookAt(plan, from, way) ?? []))
