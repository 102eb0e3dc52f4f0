import type { Room } from './room.ts'

const WIDTH = 78

const box = (room: Room): string => (room.planned ? `( ${room.name} )` : `[ ${room.name} ]`)

/** Words filled into lines of at most `width` characters. */
const fill = (words: readonly string[], width: number): string[] => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const drawFloor = (house: readonly Room[], floor: number): string[] => {
  const rooms = house.filter((room) => room.floor === floor)
  const lines = fill(rooms.map(box), WIDTH - 2)
  return lines.map((line, index) => `${index === 0 ? ` ${floor} ` : '   '}│ ${line.padEnd(WIDTH - 2)} │`)
}

/** The house as a drawing in text, roof on top, and under it what each room is for. */
export const drawHouse = (house: readonly Room[]): string => {
  const floors = [...new Set(house.map(({ floor }) => floor))].toSorted((a, b) => b - a)
  const wall = (left: string, right: string) => `   ${left}${'─'.repeat(WIDTH)}${right}`
  const drawn = floors.flatMap((floor, index) => (index === 0 ? [] : [wall('├', '┤')]).concat(drawFloor(house, floor)))
  const wide = Math.max(...house.map(({ name }) => name.length))
  const list = house.toReversed().map((room) => `${room.planned ? '( )' : '[ ]'} ${room.name.padEnd(wide)}  ${room.purpose}`)
  return ['```text', `    ╱${'‾'.repeat(WIDTH - 2)}╲`, ...drawn, wall('└', '┘'), '    [ built ]  ( planned )', '', ...list, '```'].join('\n')
}

const BEGIN = '<!-- the house: drawn by npm run picture -->'
const END = '<!-- end of the house -->'

/** Puts the drawing between the two marks of a text; throws when they are not there. */
export const placeDrawing = (text: string, drawing: string): string => {
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`the text has no place for the picture: ${BEGIN} … ${END}`)
  return `${text.slice(0, start + BEGIN.length)}\n${drawing}\n${text.slice(end)}`
}
