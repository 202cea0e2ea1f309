export * from './db.ts'
export { mine } from './tenant-table.ts'
