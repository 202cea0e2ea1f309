import { expect, test } from 'vitest'
import { gapsOf } from './lock-gaps.ts'

test('an optional package that the lock does not pin is a gap', () => {
  const packages = {
    'node_modules/sharp': { optionalDependencies: { there: '1', nested: '1', missing: '1' } },
    'node_modules/there': {},
    'node_modules/sharp/node_modules/nested': {},
  }
  expect(gapsOf(packages)).toEqual(['node_modules/sharp: missing'])
})
