import { templates } from '@wanpu/templates'
import type { PictureRecipe, Tone } from '@wanpu/templates'
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

/** Red, green, blue of one pixel. */
const colourAt = async (bytes: Buffer, left: number, top: number) =>
  sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()

test('a tone colours the thing', async () => {
  const [thing] = recipe.things
  const middle = async (tone: Tone) =>
    colourAt(await composePicture({ ...recipe, things: [{ ...thing!, tone }] }), 200, 190)
  const [red, , redsBlue] = await middle(['#401010', '#f08080'])
  const [bluesRed, , blue] = await middle(['#101040', '#8080f0'])
  expect(red! - redsBlue!).toBeGreaterThan(40)
  expect(blue! - bluesRed!).toBeGreaterThan(40)
})

test('the camera never looks past the edge of the scene', async () => {
  const bytes = await composePicture({ ...recipe, things: [], zoom: { by: 2, x: 0, y: 1 } })
  const corner = await colourAt(bytes, 0, 299)
  expect(Math.min(...corner)).toBeGreaterThan(60)
})

test('every drawing a template asks for exists', () => {
  const icons = templates.flatMap(({ pictures }) =>
    Object.values(pictures).flatMap(({ things }) => things.map(({ icon }) => icon)),
  )
  for (const icon of new Set(icons)) expect(readDrawing(icon)).toContain('<')
  expect(() => readDrawing('no-such-drawing')).toThrow(RangeError)
})
