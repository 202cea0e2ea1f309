import { runRole, type Role } from '../run-role.ts'

await runRole(process.argv[2] as Role, 'demo')
