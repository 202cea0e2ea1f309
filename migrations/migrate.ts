import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { type Job, prepareQueues, queueSchema } from '@wanpu/kit/queue'

interface Options {
  ownerUrl: string
  appRole: string
  platformRole: string
  jobs: readonly Job[]
}

const lockKey = 7_201

/** Tables that only grow: no login may change or delete their rows. */
const ledgers = [
  'shop.stock_moves',
  'shop.order_events',
  'shop.audit',
  'shop.page_versions',
  'platform.audit',
  'platform.plan_changes',
]

/** Brings the database to this version: one at a time, then forces row security and sets the logins' rights. */
export const migrate = async ({ ownerUrl, appRole, platformRole, jobs }: Options): Promise<void> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${lockKey})`
    await sql.unsafe('create schema if not exists shop; create schema if not exists platform')
    await runMigrations(drizzle(sql), { migrationsFolder: path.join(import.meta.dirname, 'sql') })
    await prepareQueues(ownerUrl, jobs)
    await sql.begin(async (tx) => {
      await tx.unsafe(forceRowSecurity)
      await tx.unsafe(rights(appRole, platformRole))
    })
  } finally {
    await sql`select pg_advisory_unlock(${lockKey})`.catch(() => {})
    await sql.end()
  }
}

const forceRowSecurity = `
do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'shop' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
  end loop;
end $$`

const rights = (app: string, platform: string) => `
revoke all on schema shop, platform, ${queueSchema} from public;
grant usage on schema shop to ${app};
grant usage on schema platform to ${platform};
grant select, insert, update, delete on all tables in schema shop to ${app};
grant select, insert, update, delete on all tables in schema platform to ${platform};
${ledgers.map((table) => `revoke update, delete on ${table} from ${table.startsWith('shop.') ? app : platform};`).join('\n')}
grant usage on schema ${queueSchema} to ${app}, ${platform};
grant select, insert on all tables in schema ${queueSchema} to ${app};
grant select, insert, update, delete on all tables in schema ${queueSchema} to ${platform};
grant execute on all functions in schema ${queueSchema} to ${app}, ${platform};
grant usage on all sequences in schema ${queueSchema} to ${app}, ${platform};`
