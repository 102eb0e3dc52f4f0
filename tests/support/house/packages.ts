import type { Plan, PlannedFile, Way } from './plan.ts'
import { isTest, type Fault, type Room } from './room.ts'

const HTTP = /^(?:hono|@hono\/.+|hono\/.+|node:https?|node:http2|#web\/.+)$/

const isAllowed = (only: readonly string[], { specifier, by }: Way): boolean =>
  by === 'path' || only.some((name) => specifier === name || specifier.startsWith(`${name}/`))

const complaint = (room: Room, way: Way): Pick<Fault, 'law' | 'says'> | undefined => {
  if (room.noHttp && HTTP.test(way.specifier)) return { law: 'modules do not know HTTP', says: `${way.specifier} speaks of HTTP` }
  if (room.pure && way.by === 'package') return { law: 'pure rooms stay pure', says: `${room.name} is pure, and ${way.specifier} is not of this house` }
  if (room.only && !isAllowed(room.only, way)) return { law: 'pure rooms stay pure', says: `${room.name} imports ${room.only.join(' and ')} alone, not ${way.specifier}` }
  return undefined
}

const lookAt = ({ path, room, ways }: PlannedFile): Fault[] =>
  room && !isTest(path)
    ? ways.flatMap((way) => {
        const found = complaint(room, way)
        return found ? [{ ...found, file: path, says: `line ${way.line}: ${found.says}` }] : []
      })
    : []

/** What a room may take from outside the house. */
export const lookAtPackages = ({ files }: Plan): Fault[] => [...files.values()].flatMap(lookAt)
