/** Everything the server keeps of one client, by id. */
export type KeptOfClient = {
  /** Wraps of the client's key, of every generation, under every epoch and group, and of a restricted file. */
  readonly keys: readonly string[]
  readonly records: readonly string[]
  readonly attachments: readonly string[]
}

/** One step of an erasure: what is deleted, in one transaction. */
export type ErasureStep = { readonly from: 'keys' | 'records' | 'attachments'; readonly delete: readonly string[] }

/**
 * What has to be deleted so that a client's file opens nowhere any more. Keys come first: once they are gone, whatever is left of a crash between two
 * steps is already unreadable. Copies of the keys in backups live until the last backup from before is deleted.
 */
export const erasureOf = ({ keys, records, attachments }: KeptOfClient): readonly ErasureStep[] => {
  const steps: readonly ErasureStep[] = [
    { from: 'keys', delete: keys },
    { from: 'records', delete: records },
    { from: 'attachments', delete: attachments },
  ]
  return steps.filter((step) => step.delete.length > 0)
}
