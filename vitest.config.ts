import { defineConfig } from 'vitest/config'

const databaseTests = '**/*.db.test.ts'
const elsewhere = ['**/node_modules/**', '**/dist/**', '.data/**', '.cache/**', 'e2e/**']
// The second run, without row security, takes the stores alone.
const bypass = process.env.WANPU_TEST_ROLE === 'bypass'

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...elsewhere, databaseTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [bypass ? '**/*.store.db.test.ts' : databaseTests],
          exclude: elsewhere,
          globalSetup: './migrations/testing/global-setup.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
