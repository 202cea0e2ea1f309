import postgres from 'postgres'

export interface Passwords {
  owner: string
  app: string
  platform: string
}
/** Connection URLs of the three logins. */
export interface DatabaseUrls {
  owner: string
  app: string
  platform: string
}

export const databaseName = 'wanpu'
export const logins = { owner: 'wanpu_owner', app: 'wanpu_app', platform: 'wanpu_platform' } as const

const limits = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  transaction_timeout: '15s',
}

/** Makes the database and its three plain logins, or brings their passwords and limits up to date. */
export const ensureLogins = async (superuserUrl: string, passwords: Passwords): Promise<DatabaseUrls> => {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    for (const login of ['owner', 'app', 'platform'] as const) {
      await ensureLogin(sql, logins[login], passwords[login])
    }
    for (const login of ['app', 'platform'] as const) {
      for (const [name, value] of Object.entries(limits)) {
        await sql`alter role ${sql(logins[login])} set ${sql.unsafe(name)} = ${sql.unsafe(`'${value}'`)}`
      }
    }
    await ensureDatabase(sql)
  } finally {
    await sql.end()
  }

  const urlOf = (login: keyof Passwords) => {
    const url = new URL(superuserUrl)
    url.username = logins[login]
    url.password = encodeURIComponent(passwords[login])
    url.pathname = `/${databaseName}`
    return url.href
  }
  return { owner: urlOf('owner'), app: urlOf('app'), platform: urlOf('platform') }
}

const ensureLogin = async (sql: postgres.Sql, role: string, password: string) => {
  const [known] = await sql`select 1 from pg_roles where rolname = ${role}`
  if (!known) await sql`create role ${sql(role)}`

  // Statements of this kind take no parameters, so the server quotes the password itself.
  const [statement] = await sql<{ text: string }[]>`
    select format('alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L',
      ${role}::text, ${password}::text) as text`
  if (statement) await sql.unsafe(statement.text)
}

const ensureDatabase = async (sql: postgres.Sql) => {
  const [known] = await sql`select 1 from pg_database where datname = ${databaseName}`
  if (!known) await sql`create database ${sql(databaseName)} owner ${sql(logins.owner)}`

  await sql`revoke all on database ${sql(databaseName)} from public`
  await sql`grant connect on database ${sql(databaseName)} to ${sql(logins.app)}, ${sql(logins.platform)}`
}
