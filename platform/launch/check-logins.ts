import postgres from 'postgres'

/** Throws unless both logins are plain: neither bypasses row security, owns a table, or has rights in the other's schema. */
export const checkLogins = async (urls: { app: string; platform: string }): Promise<void> => {
  await Promise.all([check(urls.app, 'platform'), check(urls.platform, 'shop')])
}

const check = async (url: string, foreignSchema: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql<Record<'user' | 'strong' | 'owner' | 'stranger', string | boolean>[]>`
      select current_user as user,
        (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user) as strong,
        exists (select 1 from pg_class c join pg_roles r on r.oid = c.relowner
          join pg_namespace n on n.oid = c.relnamespace
          where r.rolname = current_user and n.nspname in ('shop', 'platform')) as owner,
        coalesce((select has_schema_privilege(current_user, oid, 'usage') from pg_namespace
          where nspname = ${foreignSchema}), false) as stranger`
    if (found?.strong) throw new Error(`the login ${found.user} is more than a plain role`)
    if (found?.owner) throw new Error(`the login ${found.user} owns tables, which frees it from row security`)
    if (found?.stranger) throw new Error(`the login ${found.user} has rights in the schema ${foreignSchema}`)
  } finally {
    await sql.end()
  }
}
