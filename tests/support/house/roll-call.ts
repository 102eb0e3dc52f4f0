import { posix } from 'node:path'
import type { Plan } from './plan.ts'
import { roomOf } from './plan.ts'
import { folderOf, isForTests, type Fault } from './room.ts'

/** Every folder is a room of the array, and every room that is drawn as built has its folder. */
export const callTheRooms = ({ house, files }: Plan): Fault[] => {
  const law = 'every folder is a room'
  const strays = [...files.values()].filter(({ path, room }) => /^(?:src|db)\//.test(path) && !room).map(({ path }) => posix.dirname(path))
  const peopled = new Set([...files.values()].map(({ room }) => room))
  return [
    ...[...new Set(strays)].map((file): Fault => ({ law, file, says: 'no room of the house lies here: give it its place in the array' })),
    ...house
      .filter((room) => !room.planned && !peopled.has(room))
      .map((room): Fault => ({ law, file: folderOf(room), says: `${room.name} is drawn as built, and nothing is there: mark it planned` })),
    ...house
      .filter((room) => room.planned && peopled.has(room))
      .map((room): Fault => ({ law, file: folderOf(room), says: `${room.name} stands: take its planned mark away, then npm run picture` })),
  ]
}

/** The doors of package.json and the doors of the array are the same doors, in the same rooms. */
export const callTheDoors = ({ house, doors }: Plan): Fault[] => {
  const law = 'every door is declared'
  const declared = house.flatMap((room) => [...(room.doors ?? []), ...(room.browserDoors ?? [])].map((door) => ({ room, door })))
  const undeclared = Object.entries(doors).filter(([door, target]) => {
    if (isForTests(posix.normalize(target))) return false
    const owner = roomOf(house, posix.normalize(target))
    return !declared.some((one) => one.door === door && one.room === owner)
  })
  return [
    ...undeclared.map(([door, file]): Fault => ({ law, file, says: `${door} is no door of the room it opens: declare it in the array` })),
    ...declared
      .filter(({ room, door }) => !room.planned && doors[door] === undefined)
      .map(({ room, door }): Fault => ({ law, file: folderOf(room), says: `${door} is missing in package.json` })),
  ]
}
