/** A rule of the schema as a question to Postgres: `offenders` answers one column `offender`, and nothing when all is well. */
export interface CatalogRule {
  name: string
  offenders: string
  /** Something against the rule, and what is then reported. */
  breaks: readonly { by: string; reported: string }[]
}

const ownTenant = "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)"
const logins = "('wanpu_app', 'wanpu_platform')"
const ownRole = (schema: string) => (schema === 'shop' ? 'wanpu_app' : 'wanpu_platform')

/** Tables that only grow. */
const ledgers = [
  'shop.stock_moves',
  'shop.order_events',
  'shop.audit',
  'shop.page_versions',
  'platform.audit',
  'platform.plan_changes',
]
const isLedger = `n.nspname || '.' || c.relname in (${ledgers.map((name) => `'${name}'`).join(', ')})`

/** Functions that may run as their owner, by schema and name. */
const reviewedDefiners: readonly string[] = []

const shopTables =
  "pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'shop' and c.relkind in ('r', 'p')"
const goodTable = 'tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)'

export const catalogRules: readonly CatalogRule[] = [
  {
    name: 'the logins are plain roles that belong to no other and own nothing',
    offenders: `
      select rolname as offender from pg_roles
        where rolname in ${logins} and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
      union all select 'wanpu_owner' from pg_roles where rolname = 'wanpu_owner' and (rolsuper or rolbypassrls)
      union all select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m where m.member::regrole::text in ${logins}
      union all select c.oid::regclass::text from pg_class c where c.relowner::regrole::text in ${logins}
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner::regrole::text in ${logins}
      union all select nspname from pg_namespace where nspowner::regrole::text in ${logins}
      union all select datname from pg_database where datdba::regrole::text in ${logins}`,
    breaks: [
      { by: 'alter table shop.members owner to wanpu_app', reported: 'shop.members' },
      { by: 'alter role wanpu_platform bypassrls', reported: 'wanpu_platform' },
      { by: 'grant wanpu_owner to wanpu_app', reported: 'wanpu_app in wanpu_owner' },
    ],
  },
  {
    name: 'a login has no rights in the other plane',
    offenders: `
      select 'wanpu_app in platform' as offender where has_schema_privilege('wanpu_app', 'platform', 'usage, create')
      union all select 'wanpu_platform in shop' where has_schema_privilege('wanpu_platform', 'shop', 'usage, create')
      union all select r.rolname || ' makes things in ' || n.nspname from pg_roles r, pg_namespace n
        where r.rolname in ${logins} and has_schema_privilege(r.rolname, n.oid, 'create') and n.nspname !~ '^pg_temp'
      union all select r.rolname || ' at ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g, pg_roles r
        where r.oid = g.grantee and ((n.nspname = 'shop' and r.rolname = 'wanpu_platform') or (n.nspname = 'platform' and r.rolname = 'wanpu_app'))`,
    breaks: [
      { by: 'grant usage on schema platform to wanpu_app', reported: 'wanpu_app in platform' },
      { by: 'grant create on schema shop to wanpu_app', reported: 'wanpu_app makes things in shop' },
      { by: 'grant select on shop.members to wanpu_platform', reported: 'wanpu_platform at shop.members' },
    ],
  },
  {
    name: 'every table of shop says whose its rows are, and row security is forced',
    offenders: `
      select c.oid::regclass::text as offender from ${shopTables}
      left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull
      where a.attname is null or not c.relrowsecurity or not c.relforcerowsecurity`,
    breaks: [
      { by: 'create table shop.broken (id uuid primary key)', reported: 'shop.broken' },
      {
        by: `create table shop.broken (${goodTable}); alter table shop.broken enable row level security`,
        reported: 'shop.broken',
      },
      { by: 'alter table shop.members no force row level security', reported: 'shop.members' },
      { by: 'alter table shop.members disable row level security', reported: 'shop.members' },
    ],
  },
  {
    name: 'every table of shop has one policy, the tenant’s, for everybody and every command',
    offenders: `
      select c.oid::regclass::text as offender from ${shopTables} left join pg_policy p on p.polrelid = c.oid
      group by c.oid having count(p.oid) <> 1 or not bool_and(coalesce(p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) = '${ownTenant.replaceAll("'", "''")}'
        and pg_get_expr(p.polwithcheck, p.polrelid) = '${ownTenant.replaceAll("'", "''")}', false))`,
    breaks: [
      { by: `create table shop.broken (${goodTable})`, reported: 'shop.broken' },
      { by: 'create policy second on shop.members using (true)', reported: 'shop.members' },
      { by: 'alter policy own_tenant on shop.members using (true)', reported: 'shop.members' },
      { by: 'alter policy own_tenant on shop.members with check (true)', reported: 'shop.members' },
      {
        by: `drop policy own_tenant on shop.members; create policy own_tenant on shop.members for select
          using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
        reported: 'shop.members',
      },
    ],
  },
  {
    name: 'every index and key of shop begins with the tenant',
    offenders: `
      select i.indexrelid::regclass::text as offender from pg_index i join pg_class t on t.oid = i.indrelid
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'shop'
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where t.relkind in ('r', 'p') and a.attname is distinct from 'tenant_id'
      union all select c.oid::regclass || ' has no primary key' from ${shopTables}
      where not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    breaks: [
      { by: 'create unique index broken on shop.members (phone)', reported: 'shop.broken' },
      { by: 'create index broken on shop.members (created_at)', reported: 'shop.broken' },
      { by: 'create index broken on shop.members (lower(phone), tenant_id)', reported: 'shop.broken' },
      {
        by: 'create table shop.broken (tenant_id uuid not null)',
        reported: 'shop.broken has no primary key',
      },
    ],
  },
  {
    name: 'every foreign key of shop begins with the tenant on both sides, and none sets it to null',
    offenders: `
      select k.conrelid::regclass || '.' || k.conname as offender from pg_constraint k
      join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'shop'
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and (a.attname <> 'tenant_id' or b.attname <> 'tenant_id'
        or k.confdeltype not in ('a', 'r', 'c') or k.confupdtype not in ('a', 'r') or not k.convalidated or not k.conenforced)`,
    breaks: [
      {
        by: 'create unique index by_id on shop.members (id); create table shop.broken (tenant_id uuid, m uuid constraint broken references shop.members (id))',
        reported: 'shop.broken.broken',
      },
      {
        by: `create table shop.broken (tenant_id uuid, m uuid,
          constraint broken foreign key (tenant_id, m) references shop.members (tenant_id, id) on delete set null)`,
        reported: 'shop.broken.broken',
      },
      {
        by: `alter table shop.addresses add constraint broken foreign key (tenant_id, member_id) references shop.members (tenant_id, id) not valid`,
        reported: 'shop.addresses.broken',
      },
    ],
  },
  {
    name: 'no foreign key leaves its schema',
    offenders: `
      select k.conrelid::regclass || '.' || k.conname as offender from pg_constraint k
      join pg_class t on t.oid = k.conrelid join pg_class o on o.oid = k.confrelid
      where k.contype = 'f' and t.relnamespace <> o.relnamespace`,
    breaks: [
      {
        by: 'create table shop.broken (tenant_id uuid constraint broken references platform.tenants (id))',
        reported: 'shop.broken.broken',
      },
    ],
  },
  {
    name: 'money is bigint within bounds, and shop has no type that row security makes slow or money inexact',
    offenders: `
      select c.oid::regclass || '.' || a.attname as offender from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('shop', 'platform') and c.relkind in ('r', 'p')
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type y on y.oid = a.atttypid
      where y.typtype = 'e' or y.typname in ('numeric', 'money', 'float4', 'float8', 'json')
        or (a.attname ~ '_fen$' and (y.typname <> 'int8' or not exists (
          select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))))`,
    breaks: [
      {
        by: 'create table shop.broken (price_fen integer check (price_fen >= 0))',
        reported: 'shop.broken.price_fen',
      },
      { by: 'create table shop.broken (price_fen bigint)', reported: 'shop.broken.price_fen' },
      { by: 'create table shop.broken (weight numeric)', reported: 'shop.broken.weight' },
      {
        by: "create type shop.mood as enum ('good'); create table shop.broken (mood shop.mood)",
        reported: 'shop.broken.mood',
      },
    ],
  },
  {
    name: 'a state is text whose words a check names',
    offenders: `
      select c.oid::regclass || '.' || a.attname as offender from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('shop', 'platform') and c.relkind in ('r', 'p')
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where a.attname in ('state', 'status', 'trade', 'delivery', 'refund', 'settlement', 'review', 'service', 'role')
        and a.atttypid = 'text'::regtype and not exists (
          select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))`,
    breaks: [{ by: 'create table shop.broken (state text)', reported: 'shop.broken.state' }],
  },
  {
    name: 'views run as whoever asks, none is stored, and shop has neither triggers nor rules',
    offenders: `
      select c.oid::regclass::text as offender from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('shop', 'platform') and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false)))
      union all select t.tgrelid::regclass || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'shop' and not t.tgisinternal
      union all select r.ev_class::regclass || '.' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
        join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('shop', 'platform') and c.relkind not in ('v', 'm')`,
    breaks: [
      { by: 'create view shop.broken as select * from shop.members', reported: 'shop.broken' },
      {
        by: 'create view shop.broken with (security_invoker = false) as select * from shop.members',
        reported: 'shop.broken',
      },
      { by: 'create materialized view shop.broken as select 1', reported: 'shop.broken' },
      {
        by: `create function shop.f() returns trigger language plpgsql as 'begin return new; end';
          create trigger broken before insert on shop.members for each row execute function shop.f()`,
        reported: 'shop.members.broken',
      },
      {
        by: 'create rule broken as on delete to shop.members do instead nothing',
        reported: 'shop.members.broken',
      },
    ],
  },
  {
    name: 'a function that runs as its owner is reviewed and fixes its search path',
    offenders: `
      select p.oid::regprocedure::text as offender from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef
        and (n.nspname || '.' || p.proname <> all (array[${reviewedDefiners.map((name) => `'${name}'`).join(', ')}]::text[])
          or not exists (select from unnest(p.proconfig) s where s like 'search_path=%'))`,
    breaks: [
      {
        by: "create function shop.broken() returns int language sql security definer as 'select 1'",
        reported: 'shop.broken()',
      },
      {
        by: "create function public.broken() returns int language sql security definer set search_path = '' as 'select 1'",
        reported: 'broken()',
      },
    ],
  },
  {
    name: 'rights are the four commands for the plane’s own login, and nothing for anybody else',
    offenders: ['shop', 'platform']
      .map(
        (schema) => `
      select c.oid::regclass || ': ' || g.privilege_type || ' to ' || case g.grantee when 0 then 'public' else g.grantee::regrole::text end as offender
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = '${schema}', aclexplode(c.relacl) g
      where g.grantee <> c.relowner and (g.grantee <> '${ownRole(schema)}'::regrole or g.is_grantable
        or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
      union all select c.oid::regclass || '.' || a.attname || ': a right of its own'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = '${schema}'
      join pg_attribute a on a.attrelid = c.oid where a.attacl is not null
      union all select '${schema}: ' || g.privilege_type || ' to public' from pg_namespace n, aclexplode(n.nspacl) g
      where n.nspname = '${schema}' and g.grantee = 0`,
      )
      .join(' union all '),
    breaks: [
      { by: 'grant truncate on shop.members to wanpu_app', reported: 'shop.members: TRUNCATE to wanpu_app' },
      {
        by: 'grant all on platform.tenants to wanpu_platform',
        reported: 'platform.tenants: MAINTAIN to wanpu_platform',
      },
      { by: 'grant select on shop.members to public', reported: 'shop.members: SELECT to public' },
      {
        by: 'grant update (name) on shop.members to wanpu_app',
        reported: 'shop.members.name: a right of its own',
      },
      { by: 'grant usage on schema shop to public', reported: 'shop: USAGE to public' },
    ],
  },
  {
    name: 'the queue lets the shops’ login put jobs in, and no login do more than the four commands',
    offenders: `
      select c.oid::regclass || ': ' || g.privilege_type || ' to ' || case g.grantee when 0 then 'public' else g.grantee::regrole::text end as offender
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'pgboss' and c.relkind in ('r', 'p'), aclexplode(c.relacl) g
      where g.grantee <> c.relowner and not (
        (g.grantee = 'wanpu_app'::regrole and g.privilege_type in ('SELECT', 'INSERT'))
        or (g.grantee = 'wanpu_platform'::regrole and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')))`,
    breaks: [
      { by: 'grant delete on pgboss.job to wanpu_app', reported: 'pgboss.job: DELETE to wanpu_app' },
      {
        by: 'grant truncate on pgboss.job to wanpu_platform',
        reported: 'pgboss.job: TRUNCATE to wanpu_platform',
      },
    ],
  },
  {
    name: 'nobody changes or deletes what stands in a ledger',
    offenders: `
      select c.oid::regclass || ': ' || g.privilege_type as offender
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
      where ${isLedger} and g.grantee <> c.relowner and g.privilege_type in ('UPDATE', 'DELETE')
      union all select missing || ' is not there' from unnest(array[${ledgers.map((name) => `'${name}'`).join(', ')}]) missing
      where to_regclass(missing) is null`,
    breaks: [
      { by: 'grant update on shop.audit to wanpu_app', reported: 'shop.audit: UPDATE' },
      { by: 'grant delete on platform.audit to wanpu_platform', reported: 'platform.audit: DELETE' },
      { by: 'alter table shop.stock_moves rename to moves', reported: 'shop.stock_moves is not there' },
    ],
  },
]
