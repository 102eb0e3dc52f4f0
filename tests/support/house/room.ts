/** One room of the house. The order of rooms is the law: a room imports only rooms that stand before it. */
export type Room = {
  /** Its folder under `src`, which is also its name. */
  readonly name: string
  /** Where it lies when that is not `src/{name}`: a folder, or a single file. */
  readonly at?: string
  readonly floor: number
  /** One line: what it is for. */
  readonly purpose: string
  /** Its doors, as package.json `imports` spells them. */
  readonly doors?: readonly string[]
  /** Doors for browsers only: the server never goes through them. */
  readonly browserDoors?: readonly string[]
  /** Not built yet. Its folder does not exist. */
  readonly planned?: true
  /** No npm package and nothing of Node. */
  readonly pure?: true
  /** All of it runs in a browser: nothing of Node, no store, no platform. */
  readonly browserSafe?: true
  /** A program for the browser. */
  readonly browser?: true
  /** Its parts that hold keys: they alone reach the doors for browsers, and nothing else of the room loads them. Paths from the room's folder. */
  readonly keyholders?: readonly string[]
  /** Does not know that HTTP exists. */
  readonly noHttp?: true
  /** All it may import, when that is little: doors and packages. */
  readonly only?: readonly string[]
  /** Tests of rooms below may use it: a test of the database wants its schema. */
  readonly forTestsBelow?: true
  /** Rooms that know nothing of it, nor it of them, whatever the order. */
  readonly strangers?: readonly string[]
  /** Data tables inside, which the law of file sizes leaves aside: paths from the room's folder. */
  readonly tables?: readonly string[]
}

export const LAWS = [
  'every folder is a room',
  'every door is declared',
  'imports lead somewhere',
  'never uphill',
  'never through the wall',
  'no circle',
  'strangers stay strangers',
  'the browser reaches nothing of the server',
  'the server never opens the vault',
  'only a keyholder opens the vault',
  'modules do not know HTTP',
  'pure rooms stay pure',
  'files are small',
  'names say what a thing is',
] as const

export type Fault = { readonly law: (typeof LAWS)[number]; readonly file: string; readonly says: string }

/** Where a room lies. */
export const folderOf = (room: Room): string => room.at ?? `src/${room.name}`

/** What stands ready for tests, outside every room. */
export const isForTests = (path: string): boolean => path.startsWith('tests/support/')

/** Tests and their builders: they run on the server alone, and may use what stands in tests/support. */
export const isTest = (path: string): boolean => /\.(?:test|spec|soak)\.tsx?$/.test(path) || path.endsWith('/testing.ts')
