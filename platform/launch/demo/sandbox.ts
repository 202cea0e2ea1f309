import { setTimeout as pause } from 'node:timers/promises'

// Whoever started us is gone.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))

await import('@wanpu/sandbox/main')

const answers = () =>
  fetch(`http://127.0.0.1:${process.env.SANDBOX_PORT}/_sandbox/credentials`).then(
    (answer) => answer.ok,
    () => false,
  )
while (!(await answers())) await pause(50)
process.send?.({ ready: true })
