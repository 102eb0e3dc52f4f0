import { stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { backUp, keepBackup, type BackupSummary } from '#platform/backup'
import type { House } from '../house.ts'
import { operation, type Event } from '../operation.ts'

export type BackupRefusal = 'file-exists' | 'file-unwritable' | 'disk-full'
export type BackupAnswer = { readonly summary: BackupSummary; readonly pruned: readonly string[] } | { readonly refusal: BackupRefusal; readonly code?: string }

/** Where an installation writes down which backups are its own. */
export const listOfBackups = ({ configuration }: House): string => join(configuration.DATA, 'backups.ndjson')

export const backup = operation({
  name: 'backup',
  input: z.object({ file: z.string().refine(isAbsolute) }),
  run: async (house, { file }, emit: (event: Event<never>) => void, signal): Promise<BackupAnswer> => {
    // An older backup is never written over: it may be the only sound one.
    if (await exists(file)) return { refusal: 'file-exists' }
    try {
      const now = house.library.clock.now()
      const summary = await backUp({ ...house.library, attachments: house.envelopes.attachments }, file, now, (done, total) => emit({ kind: 'progress', done, total, unit: 'files' }), signal)
      return { summary, pruned: await keepBackup(listOfBackups(house), { file, madeAt: now.toISOString(), bytes: summary.bytes }, summary.damaged.length === 0) }
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
      if (code === 'ENOSPC' || code === 'EDQUOT') return { refusal: 'disk-full' }
      if (code !== undefined && /^E[A-Z]+$/.test(code)) return { refusal: 'file-unwritable', code }
      throw fault
    }
  },
})

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
