/**
 * The roles that transactions run as. None owns a table, so row-level security always holds for them.
 * The migrations `0001-roles` and `0009-accounts` make them; policies name them.
 */
export const PUBLIC_ROLE = 'waystation_public'
export const APPLICATION_ROLE = 'waystation_application'
export const KEEPER_ROLE = 'waystation_keeper'
export const DOORKEEPER_ROLE = 'waystation_doorkeeper'
