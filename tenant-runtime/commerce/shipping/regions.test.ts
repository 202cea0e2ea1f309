import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answerProblem } from '@wanpu/kit/problem'
import { regionRoutes } from './index.ts'

const app = new Hono().route('/api/regions', regionRoutes as never)
app.onError(answerProblem)

test('regions load level by level and may be kept', async () => {
  const provinces = await app.request('/api/regions')
  expect(provinces.headers.get('cache-control')).toContain('immutable')
  const { regions } = (await provinces.json()) as { regions: { code: string }[] }
  expect(regions).toHaveLength(31)
  expect(await (await app.request('/api/regions?parent=110100')).json()).toMatchObject({
    regions: expect.arrayContaining([{ code: '110101', name: '东城区', isLeaf: true }]),
  })
})

test('an unknown parent is not found, an ill-formed one refused', async () => {
  expect((await app.request('/api/regions?parent=999999')).status).toBe(404)
  expect((await app.request('/api/regions?parent=../etc')).status).toBe(422)
  expect((await app.request('/api/regions?sort=1')).status).toBe(422)
})
