import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema/index.ts',
  out: './sql',
  casing: 'snake_case',
  schemaFilter: ['shop', 'platform'],
})
