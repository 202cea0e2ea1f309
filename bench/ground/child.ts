import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A process that answers questions, one at a time. */
export interface Child<Question, Answer> {
  ask: (question: Question) => Promise<Answer>
  stop: () => Promise<void>
}

interface Reply {
  answer?: unknown
  failure?: string
}

/** Starts a file of this folder as a process of its own; resolves when it can be asked. */
export const startChild = async <Question, Answer>(
  file: string,
  env: Record<string, string>,
  nodeArgs: readonly string[] = [],
): Promise<Child<Question, Answer>> => {
  const child = fork(path.join(import.meta.dirname, file), {
    env: { ...process.env, ...env },
    execArgv: [...nodeArgs],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const next = async (): Promise<Reply> => {
    const ended = gone.then(([code]) => {
      throw new Error(`${file} ended with ${code}`)
    })
    const [reply] = (await Promise.race([once(child, 'message'), ended])) as [Reply]
    if (reply.failure) throw new Error(reply.failure)
    return reply
  }
  await next()

  return {
    ask: async (question) => {
      const answered = next()
      child.send(question as object)
      return (await answered).answer as Answer
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.disconnect()
      await gone
    },
  }
}

/** The other end: says that it is ready, answers, and ends with the process that started it. */
export const answerQuestions = <Question>(answer: (question: Question) => Promise<unknown>) => {
  const reply = (said: Reply) => process.send?.(said)
  process.on('message', (question: Question) => {
    answer(question).then(
      (answered) => reply({ answer: answered }),
      (error: unknown) =>
        reply({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit(0))
  reply({})
}
