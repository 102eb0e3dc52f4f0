import { parseSync } from 'oxc-parser'

/** An import as written. `type` ones are gone when the program runs. */
export type Import = { readonly specifier: string; readonly kind: 'load' | 'type'; readonly line: number }

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const textOf = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value']
  const quasis = value['quasis']
  const [only] = Array.isArray(quasis) && quasis.length === 1 ? quasis : []
  return value.type === 'TemplateLiteral' && typeof only?.value?.cooked === 'string' ? only.value.cooked : undefined
}

const isMetaUrl = (value: unknown): boolean => isNode(value) && value.type === 'MemberExpression' && isNode(value['object']) && value['object'].type === 'MetaProperty'

/** `new URL('./worker.ts', import.meta.url)`: a file started by its address. */
const startedByAddress = (node: Node): string | undefined => {
  const [address, base] = Array.isArray(node['arguments']) ? node['arguments'] : []
  const callee = node['callee']
  if (!isNode(callee) || callee.type !== 'Identifier' || callee['name'] !== 'URL' || !isMetaUrl(base)) return undefined
  const text = textOf(address)
  return text !== undefined && /\.tsx?$/.test(text) ? (text.startsWith('.') ? text : `./${text}`) : undefined
}

const importOf = (node: Node): { specifier: string | undefined; kind: Import['kind'] } | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: textOf(node['source']), kind: node['importKind'] === 'type' ? 'type' : 'load' }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifier: textOf(node['source']), kind: node['exportKind'] === 'type' ? 'type' : 'load' }
    case 'ImportExpression':
      return { specifier: textOf(node['source']), kind: 'load' }
    case 'TSImportType':
      return { specifier: textOf(node['source']), kind: 'type' }
    case 'TSExternalModuleReference':
      return { specifier: textOf(node['expression']), kind: 'load' }
    case 'NewExpression':
      return { specifier: startedByAddress(node), kind: 'load' }
    default:
      return undefined
  }
}

/** Everything a source file imports: static, dynamic, re-exported, as a type, or as a worker's address. Throws when it does not parse. */
export const findImports = (path: string, source: string): readonly Import[] => {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const found: Import[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isNode(value)) return
    const { specifier, kind } = importOf(value) ?? {}
    if (specifier !== undefined && kind) found.push({ specifier, kind, line: source.slice(0, value.start).split('\n').length })
    for (const child of Object.values(value)) if (typeof child === 'object') visit(child)
  }
  visit(program)
  return found
}
