import postgres from 'postgres'

/** Connections of one process. `other` counts its queue and its listeners. */
export const pools = {
  web: { app: 10, platform: 5, other: 3 },
  worker: { app: 8, platform: 4, other: 8 },
}
// The supervisor, migrations, the seed, and somebody who looks.
const spare = 25

/** Throws words that help when so many processes could ask for more connections than the database gives. */
export const checkConnectionBudget = async (
  platformUrl: string,
  processes: { web: number; worker: number },
) => {
  const sql = postgres(platformUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql<{ given: number }[]>`
      select current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int - current_setting('reserved_connections')::int as given`
    const given = row?.given ?? 0
    const needed = connectionsOf(processes)
    if (needed > given) {
      throw new Error(
        `${processes.web} web and ${processes.worker} worker processes may ask for ${needed} connections, the database gives ${given}: start fewer or raise max_connections`,
      )
    }
  } finally {
    await sql.end()
  }
}

export const connectionsOf = ({ web, worker }: { web: number; worker: number }): number =>
  web * sum(pools.web) + worker * sum(pools.worker) + spare

const sum = ({ app, platform, other }: { app: number; platform: number; other: number }) =>
  app + platform + other
