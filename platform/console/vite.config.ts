import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const page = (entry: string) => path.join(import.meta.dirname, entry, 'index.html')

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: 'assets',
    // Pages allow no inline script and no data: address for one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // antd is one big piece of shared ground; lazy screens carry what only they use.
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: { merchant: page('merchant'), staff: page('staff') } },
  },
})
