/** In place of a person's id, in a wrap to the recovery identity. */
export const TO_RECOVERY = 'recovery'
