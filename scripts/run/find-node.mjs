import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Sentence } from './say.mjs'

/** The first Node that can run the project. */
const OLDEST_NODE = 24

/** Where an npm package with Node's plain binary lies. There is one for Linux and Windows; macOS brings its own Node. */
export const bundledNode = (/** @type {string} */ root, /** @type {string} */ platform, /** @type {string} */ arch) =>
  join(root, 'node_modules', `node-${platform === 'win32' ? 'win' : platform}-${arch}`, 'bin', platform === 'win32' ? 'node.exe' : 'node')

/**
 * The Node to hand over to: the running one when it is new enough, else the bundled one.
 * @param {string} root
 * @param {Pick<NodeJS.Process, 'version' | 'execPath' | 'platform' | 'arch'>} running
 * @returns {string} its path
 */
export const findNode = (root, { version, execPath, platform, arch } = process) => {
  if (Number(version.slice(1).split('.')[0]) >= OLDEST_NODE) return execPath
  const bundled = bundledNode(root, platform, arch)
  if (existsSync(bundled)) return bundled
  throw new Sentence(
    platform === 'darwin'
      ? `Node ${version} is too old: install Node ${OLDEST_NODE} for macOS from https://nodejs.org, then run this again.`
      : `Node ${version} is too old and none is bundled for ${platform} on ${arch}: install Node ${OLDEST_NODE} or newer from https://nodejs.org, then run this again.`,
  )
}
