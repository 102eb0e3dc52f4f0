import { z } from 'zod'

/** Shapes that the description names, so that each stands in it once. */
export const SHAPES = z.registry<{ readonly id: string; readonly description: string }>()

/** Names a shape for the description. */
export const named = <S extends z.ZodType>(id: string, description: string, shape: S): S => {
  SHAPES.add(shape, { id, description })
  return shape
}
