/**
 * The roles that transactions run as. None owns a table, so row-level security always holds for them.
 * The migration `0001-roles` makes them; policies name them.
 */
export const PUBLIC_ROLE = 'waystation_public'
export const APPLICATION_ROLE = 'waystation_application'
export const KEEPER_ROLE = 'waystation_keeper'
