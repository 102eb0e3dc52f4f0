/** Whether a statement was refused because a row with such a key is there already (SQLSTATE 23505). */
export const isUniqueViolation = (fault: unknown, constraint: string): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === '23505' && 'constraint' in fault && fault.constraint === constraint
