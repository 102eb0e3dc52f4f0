/**
 * The roles that transactions run as. Neither owns a table, so row-level security always holds for them.
 * The migration that makes them is `0001-roles`; policies name them.
 */
export const APPLICATION_ROLE = 'waystation_application'
export const KEEPER_ROLE = 'waystation_keeper'
