/** What commands need without a store: reading tables and printing, from the rooms that scripts do not enter by themselves. */
export { readRegister } from '../modules/documents/domain/import/read-register.js';
export { readPeople } from '../modules/organization/domain/import/read-people.js';
export { readUnits } from '../modules/organization/domain/import/read-units.js';
export { loadFonts } from '../platform/forms/fonts.js';
