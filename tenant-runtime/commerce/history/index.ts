export { historyQuery } from './inputs.ts'
export { type ShownDeed, listDeeds } from './deeds.ts'
