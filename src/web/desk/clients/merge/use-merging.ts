import type { Id } from '#kernel'
import { useDesk } from '../../desk.tsx'
import { askRegister, useSave, type FileShown } from '../register.ts'
import { apartSteps, togetherSteps, writeSteps, type planOf } from './merge-steps.ts'

const MOST_ROUNDS = 3

type Plan = NonNullable<ReturnType<typeof planOf>>

/** Puts two files together, and takes them apart again. Both throw `Refused`; both may be asked again. */
export const useMerging = () => {
  const { keys } = useDesk()
  const save = useSave()
  return {
    /** `false`: somebody changed one of them meanwhile. */
    putTogether: async (kept: FileShown, other: FileShown, plan: Plan): Promise<boolean> => await writeSteps(togetherSteps(kept, other, plan), async (step) => await save.mutateAsync(step)),
    /** Gives how many records stay in both files, since somebody worked on them; `undefined` when others were quicker each time. */
    takeApart: async (client: string, other: string, note: Id): Promise<number | undefined> => {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const [one, two] = [await askRegister(keys, 'client.open', { client }), await askRegister(keys, 'client.open', { client: other })]
        const apart = apartSteps(one, two, note, new Date().toISOString())
        if (apart === undefined) return 0
        if (await writeSteps(apart.steps, async (step) => await save.mutateAsync(step))) return apart.staying
      }
      return undefined
    },
  }
}
