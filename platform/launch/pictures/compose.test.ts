import { templates } from '@wanpu/templates'
import type { PictureRecipe } from '@wanpu/templates'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { composePicture, forgetSprites } from './compose.ts'
import { readDrawing } from './drawings.ts'

afterAll(forgetSprites)

const recipe: PictureRecipe = {
  width: 400,
  height: 300,
  scene: { kind: 'room', wall: '#e0d0c0', floor: '#c0a890', light: 'leaves' },
  things: [{ icon: 'teapot', x: 0.5, y: 0.8, size: 0.5, tone: ['#203040', '#90b0d0'] }],
}

test('a recipe gives the same bytes every time, in the size asked for', async () => {
  const first = await composePicture(recipe)
  forgetSprites()
  expect((await composePicture(recipe)).equals(first)).toBe(true)
  expect(await sharp(first).metadata()).toMatchObject({ format: 'webp', width: 400, height: 300 })
})

test('a tone colours the thing', async () => {
  const middle = async (tone: readonly [`#${string}`, `#${string}`]) => {
    const bytes = await composePicture({ ...recipe, things: [{ ...recipe.things[0]!, tone }] })
    const box = { left: 190, top: 180, width: 20, height: 20 }
    const [red, , blue] = (await sharp(bytes).extract(box).stats()).channels.map(({ mean }) => mean)
    return red! - blue!
  }
  const red = await middle(['#401010', '#f08080'])
  expect(red - (await middle(['#101040', '#8080f0']))).toBeGreaterThan(40)
})

test('the camera never looks past the edge of the scene', async () => {
  const bytes = await composePicture({ ...recipe, things: [], zoom: { by: 2, x: 0, y: 1 } })
  const { channels } = await sharp(bytes).extract({ left: 0, top: 280, width: 20, height: 20 }).stats()
  expect(Math.min(...channels.map(({ mean }) => mean))).toBeGreaterThan(60)
})

test('every drawing a template asks for exists', () => {
  const icons = templates.flatMap(({ pictures }) =>
    Object.values(pictures).flatMap(({ things }) => things.map(({ icon }) => icon)),
  )
  for (const icon of new Set(icons)) expect(readDrawing(icon)).toContain('<')
  expect(() => readDrawing('no-such-drawing')).toThrow(RangeError)
})
