import path from 'node:path'
import { findBrowser } from './browser.ts'
import { findLockGaps } from './lock-gaps.ts'
import type { Program } from './program.ts'

export interface Stage {
  name: string
  /** Several times the usual length: it stops what is stuck and judges no speed. */
  limitMinutes: number
  /** A check of our own; a text says what is wrong. */
  check?: (root: string) => Promise<string | null>
  programs?: (root: string) => Promise<Program[]>
  /** Where the test runner leaves its counts. */
  report?: string
}

const rooms = [
  'migrations',
  'billing',
  'templates',
  'platform',
  'page-builder',
  'tenant-runtime',
  'e2e',
  'bench',
]

export const stages: Stage[] = [
  {
    name: 'lock',
    limitMinutes: 1,
    check: async (root) => {
      const gaps = await findLockGaps(root)
      return gaps.length ? `the lock does not pin:\n  ${gaps.join('\n  ')}` : null
    },
  },
  one('format', 2, 'biome', ['format', '--max-diagnostics=20']),
  one('lint', 5, 'oxlint', ['--type-aware', '--deny-warnings']),
  {
    name: 'arrows',
    limitMinutes: 3,
    programs: async () => [
      {
        command: 'depcruise',
        args: ['--config', '.dependency-cruiser.cjs', ...rooms],
        judge: (printed) => (/\b[1-9]\d* modules/.test(printed) ? null : 'it cruised no module at all'),
      },
    ],
  },
  one('unused', 5, 'knip', []),
  one('build', 10, 'turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']),
  {
    name: 'types',
    limitMinutes: 10,
    programs: async () =>
      typed.map((file) => ({
        command: 'tsc',
        args: ['-p', file],
      })),
  },
  vitest('tests', 20, ['--project', 'unit', '--project', 'database'], {}),
  vitest('rls-off', 10, ['--project', 'database'], { WANPU_TEST_ROLE: 'bypass' }),
  {
    name: 'journeys',
    limitMinutes: 30,
    report: '.cache/gate/journeys.json',
    programs: async (root) => [
      {
        command: 'playwright',
        args: ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
        env: {
          CHROME_PATH: await findBrowser(process.env),
          PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, '.cache/gate/journeys.json'),
        },
      },
    ],
  },
]

function one(name: string, limitMinutes: number, command: string, args: string[]): Stage {
  return { name, limitMinutes, programs: async () => [{ command, args }] }
}

function vitest(name: string, limitMinutes: number, projects: string[], env: Record<string, string>): Stage {
  const report = `.cache/gate/${name}.json`
  const args = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, limitMinutes, report, programs: async () => [{ command: 'vitest', args, env }] }
}

/** Browsers' code has types of its own. */
const typed = [
  'tsconfig.json',
  'platform/console/tsconfig.json',
  'page-builder/editor/tsconfig.json',
  'tenant-runtime/storefront/client/tsconfig.json',
]
