import { spawn, type ChildProcess } from 'node:child_process'

// Waits until the pipe to our parent closes, which the system does however the parent dies.
const SCRIPT = `trap '' INT TERM HUP; read -r never; kill -9 "$1"`

/**
 * Sees to it that a child does not outlive this process, not even one stuck in an endless loop after kill -9 of the parent: a child's
 * own thread could do it as well, but costs 15 MB, this shell less than one. Without a shell (Windows, where the system itself ends
 * children with their parent, and bare containers) nothing happens: there the child ends when it next looks at its channel.
 */
export const guard = (child: ChildProcess): void => {
  if (child.pid === undefined || process.platform === 'win32') return
  const guardian = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'], env: {} })
  guardian.on('error', () => {})
  guardian.stdin.on('error', () => {})
  guardian.unref()
  // A pipe of a child process is a socket in Node, though its type does not say so.
  if ('unref' in guardian.stdin && typeof guardian.stdin.unref === 'function') guardian.stdin.unref()
  // Before its number can belong to someone else.
  child.once('exit', () => guardian.kill('SIGKILL'))
}
