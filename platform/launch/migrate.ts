import { migrateAll } from './run-migrations.ts'

await migrateAll(process.env)
console.log('The database is at this version.')
