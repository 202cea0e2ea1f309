import { parseArgs } from 'node:util'
import { type Role, runRole } from './run-role.ts'

const roles: readonly Role[] = ['web', 'platform', 'runtime', 'worker', 'migrate']

const { values } = parseArgs({ options: { role: { type: 'string', default: 'web' } } })
const role = roles.find((name) => name === values.role)
if (!role) throw new Error(`--role is one of ${roles.join(', ')}`)

await runRole(role, 'production')
