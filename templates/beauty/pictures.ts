import type { PictureRecipe, Scene, Thing } from '../picture.ts'
import { badge, landscape, portrait } from '../studio.ts'
import { amber, coral, plum, rouge } from './grounds.ts'

const dresser = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.5
  const near = wide ? 0.55 : 1
  const things: Thing[] = [
    { icon: 'lotion-bottle', x: x - 0.12 * near, y: 0.8, size: wide ? 0.54 : 0.4 },
    { icon: 'rose', x: x + 0.24 * near, y: 0.85, size: wide ? 0.34 : 0.26 },
    { icon: 'lipstick', x: x + 0.08 * near, y: 0.86, size: wide ? 0.32 : 0.24, tone: rouge },
    { icon: 'cherry-blossom', x: x - 0.32 * near, y: 0.9, size: wide ? 0.18 : 0.14 },
  ]
  const scene: Scene = {
    kind: 'room',
    wall: '#f6dce2',
    floor: '#e3b3bf',
    horizon: 0.68,
    light: 'window',
    shapes: [{ kind: 'arch', x, y: 0.82, width: wide ? 0.62 : 0.5, height: 0.62, colour: '#eec1cb' }],
  }
  return wide ? landscape(scene, things) : portrait(scene, things)
}

const lips = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.5
  const near = wide ? 0.6 : 1
  const things: Thing[] = [rouge, coral, plum].map((tone, index) => ({
    icon: 'lipstick',
    x: x + (index - 1) * 0.2 * near,
    y: 0.82 + (index % 2) * 0.05,
    size: wide ? 0.5 : 0.36,
    tone,
  }))
  const scene: Scene = { kind: 'room', wall: '#f8eee2', floor: '#e2ccb3', horizon: 0.68, light: 'soft' }
  return wide ? landscape(scene, things) : portrait(scene, things)
}

export const pictures: Record<string, PictureRecipe> = {
  logo: {
    width: 300,
    height: 300,
    scene: { kind: 'flat', wall: '#9c2f55' },
    things: [{ icon: 'cherry-blossom', x: 0.5, y: 0.5, size: 0.62, tone: ['#f0a9bd', '#fff6f8'] }],
  },
  'hero-dresser': dresser(false),
  'hero-dresser-wide': dresser(true),
  'hero-lips': lips(false),
  'hero-lips-wide': lips(true),
  'scent-strip': landscape(
    { kind: 'room', wall: '#ece4f2', floor: '#cbbddb', horizon: 0.68, light: 'leaves' },
    [
      { icon: 'candle', x: 0.66, y: 0.84, size: 0.5 },
      { icon: 'bouquet', x: 0.84, y: 0.88, size: 0.46 },
      { icon: 'tangerine', x: 0.55, y: 0.92, size: 0.2 },
    ],
    600,
  ),
  story: {
    width: 1200,
    height: 800,
    scene: { kind: 'room', wall: '#e2ece4', floor: '#a9c3ae', horizon: 0.68, light: 'leaves' },
    things: [
      { icon: 'rose', x: 0.2, y: 0.86, size: 0.42 },
      { icon: 'tulip', x: 0.38, y: 0.88, size: 0.4 },
      { icon: 'test-tube', x: 0.58, y: 0.84, size: 0.42, tone: amber },
      { icon: 'hibiscus', x: 0.78, y: 0.88, size: 0.36 },
    ],
  },
  'category-skincare': badge('lotion-bottle', '#f7dfe4'),
  'category-cleansing': badge('bubbles', '#e8e1f0'),
  'category-makeup': badge('lipstick', '#f8e4dc', rouge),
  'category-tools': badge('mirror', '#e6eef0'),
  'category-scent': badge('candle', '#f8efe3'),
}
