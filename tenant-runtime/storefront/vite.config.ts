import { globSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname
const blocks = path.join(here, '../../page-builder/blocks')
const entries = Object.fromEntries([
  ...globSync('client/*.entry.ts', { cwd: here }).map((file) => [
    path.basename(file, '.entry.ts'),
    path.join(here, file),
  ]),
  ...globSync('*/client.ts', { cwd: blocks }).map((file) => [
    `block-${path.dirname(file)}`,
    path.join(blocks, file),
  ]),
])

/** The shop's browser scripts: one small module an entry, named by its content. */
export default defineConfig({
  root: here,
  base: '/assets/',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    target: 'es2020',
    assetsDir: '',
    rolldownOptions: {
      input: entries,
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [{ name: 'base', test: /client\/(dom|toast|ask|cart-count|money|stepper|sheet)\.ts$/ }],
        },
      },
    },
  },
})
