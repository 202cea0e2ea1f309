import { seedDemo } from '../seed/seed.ts'
import { openServices } from '../services.ts'
import { processSettings } from '../settings.ts'
import { forwardLemon } from './lemon-forward.ts'

if (process.env.SANDBOX_CALLS_URL) forwardLemon(process.env.SANDBOX_CALLS_URL)
// Whoever started us is gone.
process.on('disconnect', () => process.exit(1))

const { services, close } = await openServices(processSettings(process.env, 'demo'), 'web', 'seed')
const seeded = await seedDemo(services, (line) => process.send?.({ line }))
await close()
process.send?.({ seeded }, () => process.exit(0))
