import { runRole, type Role } from '../run-role.ts'
import { forwardLemon } from './lemon-forward.ts'

if (process.env.SANDBOX_CALLS_URL) forwardLemon(process.env.SANDBOX_CALLS_URL)
await runRole(process.argv[2] as Role, 'demo')
