import { expect, test } from 'vitest'
import { dragged, squareOf, wholeView, within } from './crop.ts'
import { sizeOf } from './size.ts'

const wide = { width: 1600, height: 800 }

test('the whole view of a wide picture is its middle square', () => {
  expect(squareOf(wide, wholeView)).toEqual({ left: 400, top: 0, side: 800 })
  expect(squareOf(wide, { ...wholeView, zoom: 2 })).toEqual({ left: 600, top: 200, side: 400 })
})

test('dragging by half the frame moves by half a side, and never past the picture', () => {
  expect(squareOf(wide, dragged(wide, wholeView, 0.5, 0))).toMatchObject({ left: 0, top: 0 })
  expect(squareOf(wide, dragged(wide, wholeView, -0.25, 0))).toMatchObject({ left: 600 })
  expect(squareOf(wide, dragged(wide, wholeView, -9, 9))).toEqual({ left: 800, top: 0, side: 800 })
})

test('the square lies inside the picture for every view', () => {
  for (let round = 0; round < 500; round++) {
    const size = { width: 1 + Math.floor(Math.random() * 3000), height: 1 + Math.floor(Math.random() * 3000) }
    const view = within(size, { x: Math.random() * 3 - 1, y: Math.random() * 3 - 1, zoom: Math.random() * 8 })
    const { left, top, side } = squareOf(size, view)
    expect(
      [left >= 0, top >= 0, side >= 1, left + side <= size.width, top + side <= size.height],
      JSON.stringify({ size, view }),
    ).toEqual([true, true, true, true, true])
  }
})

test('sizes are told in the unit people think in', () => {
  expect([sizeOf(0), sizeOf(10), sizeOf(204_800), sizeOf(3_565_158), sizeOf(5 * 1024 ** 3)]).toEqual([
    '0 KB',
    '1 KB',
    '200 KB',
    '3.4 MB',
    '5.00 GB',
  ])
})
