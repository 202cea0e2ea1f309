import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '@wanpu/launch/gate/browser'

const outcomes = path.resolve(import.meta.dirname, '../.cache/e2e')

export default defineConfig({
  testDir: '.',
  globalSetup: './product/start.ts',
  outputDir: outcomes,
  // One product for all of them: they follow each other.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    // A press on a dialog that is still growing may miss.
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 375, height: 812 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findBrowser(process.env),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
