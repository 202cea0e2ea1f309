const { readFileSync } = require('node:fs')
const path = require('node:path')

const launch = ['platform/launch', 'e2e', 'bench', 'docs']

/** Who may import whom; a package.json that declares more is refused. */
const arrows = {
  'platform/kit': [],
  migrations: ['platform/kit'],
  'page-builder/blocks': ['platform/kit'],
  'platform/sessions': ['platform/kit', 'migrations'],
  'platform/accounts': ['platform/kit', 'migrations', 'platform/sessions'],
  'platform/wechat': ['platform/kit', 'migrations'],
  billing: ['platform/kit', 'migrations'],
  templates: ['page-builder/blocks'],
  'page-builder/editor': ['page-builder/blocks'],
  'tenant-runtime/commerce': [
    'platform/kit',
    'migrations',
    'platform/sessions',
    'platform/wechat',
    'billing',
    'page-builder/blocks',
    'templates',
  ],
  'tenant-runtime/storefront': ['tenant-runtime/commerce', 'page-builder/blocks', 'platform/kit'],
  'tenant-runtime/server': [
    'tenant-runtime/storefront',
    'tenant-runtime/commerce',
    'platform/accounts',
    'platform/sessions',
    'platform/wechat',
    'billing',
    'platform/kit',
    'migrations',
  ],
  'platform/server': [
    'platform/accounts',
    'platform/sessions',
    'platform/wechat',
    'billing',
    'platform/kit',
    'migrations',
  ],
  'platform/console': [
    'page-builder/editor',
    'page-builder/blocks',
    'platform/kit',
    'platform/server',
    'tenant-runtime/server',
  ],
  'platform/sandbox': ['platform/kit'],
}
const rooms = Object.keys(arrows)

/** Left knows nothing of right. */
const features = [
  'settings',
  'media',
  'catalog',
  'inventory',
  'search',
  'members',
  'promotions',
  'shipping',
  'pricing',
  'cart',
  'orders',
  'payments',
  'checkout',
  'aftersales',
  'reviews',
  'support',
  'analytics',
  'pages',
  'history',
  'provisioning',
]
const commerce = '^tenant-runtime/commerce'
const anyOf = (names) => `(${names.join('|')})`
const tests = '(\\.test\\.tsx?$|/testing(\\.ts$|/))'
const pureKit = '^platform/kit/(money|clock|ids|shop-time)\\.ts$'

const declared = (room) => {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(__dirname, room, 'package.json'), 'utf8'))
  return Object.keys(dependencies).filter((name) => name.startsWith('@wanpu/'))
}
const nameOf = (room) => JSON.parse(readFileSync(path.join(__dirname, room, 'package.json'), 'utf8')).name
const present = rooms.filter((room) => {
  try {
    return Boolean(nameOf(room))
  } catch {
    return false
  }
})
const roomOf = new Map(present.map((room) => [nameOf(room), room]))

/** What a room declares for its tests alone. */
const forTests = (room) => {
  const { devDependencies = {} } = JSON.parse(
    readFileSync(path.join(__dirname, room, 'package.json'), 'utf8'),
  )
  return Object.keys(devDependencies).filter((name) => name.startsWith('@wanpu/'))
}

const arrowRules = present.flatMap((room) => {
  const allowed = declared(room).map((name) => roomOf.get(name) ?? name)
  const tooMany = allowed.filter((name) => !arrows[room].includes(name))
  if (tooMany.length)
    throw new Error(`${room}/package.json declares ${tooMany.join(', ')}, against the arrows`)

  const within = (name, from, may) => ({
    name: `${name}-${room.replace('/', '-')}`,
    severity: 'error',
    comment: `${room} imports ${may.join(', ') || 'nothing of ours'}`,
    from,
    to: {
      path: `^${anyOf([...rooms, ...launch])}/`,
      pathNot: [room, ...may].map((one) => `^${one}/`),
    },
  })
  const tested = forTests(room).map((name) => roomOf.get(name) ?? name)
  return [
    within('arrows-of', { path: `^${room}/`, pathNot: tests }, allowed),
    within('test-arrows-of', { path: [`^${room}/.*${tests}`] }, [...allowed, ...tested]),
  ]
})

const featureRules = features.slice(0, -1).map((feature, index) => ({
  name: `features-right-of-${feature}`,
  severity: 'error',
  comment: 'a feature imports only what stands left of it',
  from: { path: `${commerce}/${feature}/`, pathNot: tests },
  to: { path: `${commerce}/${anyOf(features.slice(index + 1))}/` },
}))

const only = (name, comment, pathNot, to) => ({ name, severity: 'error', comment, from: { pathNot }, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'no import comes back to where it started',
      from: {},
      to: { circular: true },
    },
    ...arrowRules,
    ...featureRules,
    {
      name: 'ground-of-commerce',
      severity: 'error',
      comment: 'what stands beside the features knows none of them',
      from: { path: `${commerce}/`, pathNot: [`${commerce}/${anyOf(features)}/`, tests] },
      to: { path: `${commerce}/${anyOf(features)}/` },
    },
    {
      name: 'feature-door',
      severity: 'error',
      comment: 'a feature is reached through its index.ts',
      from: { path: `${commerce}/([^/]+)/` },
      to: {
        path: `${commerce}/[^/]+/`,
        pathNot: [`${commerce}/$1/`, `${commerce}/[^/]+/index\\.ts$`, tests],
      },
    },
    {
      name: 'commerce-door',
      severity: 'error',
      comment: 'other rooms reach a feature through its index.ts',
      from: { pathNot: `${commerce}/` },
      to: { path: `${commerce}/`, pathNot: [`${commerce}/[^/]+/index\\.ts$`, tests] },
    },
    {
      name: 'pure-kit',
      severity: 'error',
      comment: 'blocks and the console take only what runs in a browser too',
      from: { path: '^(page-builder/blocks|platform/console)/', pathNot: tests },
      to: { path: '^platform/kit/', pathNot: pureKit },
    },
    {
      name: 'console-takes-types',
      severity: 'error',
      comment: "of the servers the console knows the clients' types",
      from: { path: '^platform/console/' },
      to: { path: '^(platform|tenant-runtime)/server/', pathNot: '/client(\\.d)?\\.ts$' },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      comment: 'what ships does not import what tests',
      from: {
        pathNot: [tests, '^(e2e|bench|docs|migrations/testing)/', '\\.config\\.ts$'],
      },
      to: { path: [tests, '(^|/)node_modules/(vitest|msw|fast-check|@playwright|@axe-core|autocannon)/'] },
    },
    only('lucia', 'platform/sessions alone knows lucia', '^platform/sessions/', {
      path: '(^|/)node_modules/lucia/',
    }),
    only('lemon', 'billing/lemon.ts alone knows the SDK', '^billing/lemon\\.ts$', {
      path: '(^|/)node_modules/@lemonsqueezy/',
    }),
    {
      name: 'no-jsx-on-servers',
      severity: 'error',
      comment: 'servers write html with hono/html',
      from: {},
      to: { path: 'node_modules/hono/.*/jsx/' },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'an import is a dependency of its own package.json',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'every import leads somewhere',
      from: { pathNot: '^platform/console/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((platform|tenant-runtime|page-builder)/[a-z-]+/dist|\\.data|\\.cache)/' },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
