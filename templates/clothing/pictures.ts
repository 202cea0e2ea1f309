import type { PictureRecipe, Scene, Thing } from '../picture.ts'
import { badge, landscape, portrait } from '../studio.ts'
import { bean, caramel, denim, ink, mist, oat, sage, wine } from './tones.ts'

const spring: Omit<Scene, 'shapes'> = { kind: 'room', wall: '#ead9cf', floor: '#d3b9aa', horizon: 0.74 }
const autumn: Omit<Scene, 'shapes'> = { kind: 'room', wall: '#e3d6c4', floor: '#c4a888', horizon: 0.74 }

/** Dress, shoes and bag before an arch; `x` is the middle, `y` the floor, `size` the dress. */
const dressed = (x: number, y: number, size: number, wide: number): Thing[] => [
  { icon: 'dress', x, y, size, tone: wine.tone },
  { icon: 'handbag', x: x - 0.3 * wide, y: y + 0.03, size: size * 0.34, tone: caramel.tone },
  { icon: 'high-heeled-shoe', x: x + 0.28 * wide, y: y + 0.04, size: size * 0.3, tone: wine.tone },
]

const wrapped = (x: number, y: number, size: number, wide: number): Thing[] => [
  { icon: 'coat', x, y, size, tone: caramel.tone },
  { icon: 'womans-boot', x: x + 0.34 * wide, y: y + 0.04, size: size * 0.42, tone: ink.tone },
  { icon: 'fallen-leaf', x: x - 0.36 * wide, y: y + 0.03, size: size * 0.22, tone: ['#7a3d1c', '#d99a5b'] },
]

export const pictures: Record<string, PictureRecipe> = {
  logo: {
    width: 300,
    height: 300,
    scene: { kind: 'flat', wall: '#8c2f45' },
    things: [{ icon: 'dress', x: 0.5, y: 0.5, size: 0.66, tone: ['#e2c3b8', '#fffaf4'] }],
  },
  'hero-spring': portrait(
    {
      ...spring,
      light: 'leaves',
      shapes: [{ kind: 'arch', x: 0.5, y: 0.76, width: 0.5, height: 0.56, colour: '#dcc2b3' }],
    },
    dressed(0.5, 0.87, 0.5, 1),
  ),
  'hero-spring-wide': landscape(
    {
      ...spring,
      light: 'leaves',
      shapes: [{ kind: 'arch', x: 0.72, y: 0.75, width: 0.66, height: 0.68, colour: '#dcc2b3' }],
    },
    dressed(0.72, 0.9, 0.72, 0.46),
    600,
  ),
  'hero-autumn': portrait(
    {
      ...autumn,
      light: 'window',
      shapes: [{ kind: 'disc', x: 0.5, y: 0.6, width: 0.56, colour: '#d2bb9d' }],
    },
    wrapped(0.48, 0.86, 0.42, 1),
  ),
  'hero-autumn-wide': landscape(
    {
      ...autumn,
      light: 'window',
      shapes: [{ kind: 'disc', x: 0.72, y: 0.48, width: 0.78, colour: '#d2bb9d' }],
    },
    wrapped(0.72, 0.88, 0.66, 0.46),
    600,
  ),
  'denim-strip': landscape(
    { kind: 'flat', wall: '#c9ced3', light: 'window' },
    [
      { icon: 'jeans', x: 0.6, y: 0.52, size: 0.84, rotate: -10, tone: denim.tone },
      { icon: 't-shirt', x: 0.78, y: 0.42, size: 0.6, rotate: 8, tone: ['#b9ac9b', '#fdf9f1'] },
      { icon: 'running-shoe', x: 0.92, y: 0.76, size: 0.36, rotate: -12, tone: ['#8b8d90', '#f6f5f2'] },
    ],
    600,
  ),
  story: {
    width: 1200,
    height: 800,
    scene: { kind: 'room', wall: '#e9e0d6', floor: '#cbb7a3', horizon: 0.7, light: 'window' },
    things: [
      { icon: 'thread', x: 0.26, y: 0.84, size: 0.34, tone: wine.tone },
      { icon: 'yarn', x: 0.44, y: 0.88, size: 0.3, tone: oat.tone },
      { icon: 'scissors', x: 0.6, y: 0.86, size: 0.3, rotate: -4, tone: ['#3b3f45', '#c5c9ce'] },
      { icon: 'potted-plant', x: 0.78, y: 0.82, size: 0.5 },
    ],
  },
  'category-dresses': badge('dress', '#efe0da', bean.tone),
  'category-tops': badge('coat', '#ece3d6', caramel.tone),
  'category-bottoms': badge('jeans', '#dfe3e6', denim.tone),
  'category-shoes': badge('high-heeled-shoe', '#efdedd', wine.tone, 0.56),
  'category-accessories': badge('handbag', '#e6e6da', sage.tone, 0.58),
  'category-tees': badge('t-shirt', '#e3e6e9', mist.tone),
  'category-outerwear': badge('coat', '#ece3d6', ink.tone),
  'category-pumps': badge('ballet-shoes', '#efe0da', bean.tone, 0.56),
  'category-boots': badge('womans-boot', '#ece3d6', caramel.tone, 0.56),
  'category-sneakers': badge('running-shoe', '#e3e6e9', mist.tone, 0.6),
  'category-bags': badge('handbag', '#ece3d6', caramel.tone, 0.58),
  'category-scarves': badge('scarf', '#e8e2d8', oat.tone, 0.6),
}
