export { historyQuery, readDeedCursor, writeDeedCursor } from './inputs.ts'
export { type ShownDeed, listDeeds } from './deeds.ts'
