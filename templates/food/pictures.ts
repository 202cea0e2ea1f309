import type { PictureRecipe, Scene, Thing } from '../picture.ts'
import { badge, landscape } from '../studio.ts'
import { celadon, shiitake } from './grounds.ts'

/** A picture for phones (3:2) and one for desks (5:2); `wide` says which. */
const valley = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.68
  const near = wide ? 0.6 : 1
  const things: Thing[] = [
    { icon: 'basket', x: x - 0.06 * near, y: 0.82, size: 0.54 },
    { icon: 'honey-pot', x: x + 0.13 * near, y: 0.85, size: 0.36 },
    { icon: 'brown-mushroom', x: x - 0.2 * near, y: 0.89, size: 0.2, tone: shiitake },
    { icon: 'chestnut', x: x + 0.25 * near, y: 0.93, size: 0.14 },
    { icon: 'red-apple', hue: 16, x: x - 0.02 * near, y: 0.93, size: 0.16 },
    { icon: 'honeybee', x: x + 0.2 * near, y: 0.26, size: 0.09, floats: true },
  ]
  const scene: Scene = {
    kind: 'room',
    wall: '#d9e3c6',
    floor: '#a3b684',
    horizon: 0.66,
    light: 'leaves',
    shapes: [
      { kind: 'disc', x, y: 0.46, width: 0.82, colour: '#c0d09f' },
      { kind: 'podium', x, y: 0.8, width: 0.74, height: 0.1, colour: '#eceddb' },
    ],
  }
  return wide ? landscape(scene, things, 600) : { width: 1200, height: 800, scene, things }
}

const kitchen = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.68
  const near = wide ? 0.6 : 1
  const things: Thing[] = [
    { icon: 'sheaf-of-rice', x: x - 0.17 * near, y: 0.82, size: 0.5 },
    { icon: 'pot-of-food', x, y: 0.86, size: 0.54 },
    { icon: 'cooked-rice', hue: 16, x: x + 0.19 * near, y: 0.92, size: 0.3 },
  ]
  const scene: Scene = {
    kind: 'room',
    wall: '#f1dfc2',
    floor: '#cda777',
    horizon: 0.66,
    light: 'window',
    shapes: [{ kind: 'disc', x, y: 0.46, width: 0.82, colour: '#e6c996' }],
  }
  return wide ? landscape(scene, things, 600) : { width: 1200, height: 800, scene, things }
}

const teahouse: Scene = {
  kind: 'room',
  wall: '#dfe5dc',
  floor: '#a5b5a4',
  horizon: 0.68,
  light: 'leaves',
}

export const pictures: Record<string, PictureRecipe> = {
  logo: {
    width: 300,
    height: 300,
    scene: { kind: 'flat', wall: '#2f6b3c' },
    things: [{ icon: 'seedling', x: 0.5, y: 0.5, size: 0.62, tone: ['#8fbf8a', '#fffdf2'] }],
  },
  'hero-harvest': valley(false),
  'hero-harvest-wide': valley(true),
  'hero-kitchen': kitchen(false),
  'hero-kitchen-wide': kitchen(true),
  'tea-strip': landscape(
    teahouse,
    [
      { icon: 'teapot', x: 0.66, y: 0.84, size: 0.56, tone: celadon },
      { icon: 'teacup-without-handle', x: 0.82, y: 0.9, size: 0.3 },
      { icon: 'leaf-fluttering-in-wind', x: 0.54, y: 0.34, size: 0.16, floats: true },
      { icon: 'herb', x: 0.93, y: 0.92, size: 0.26 },
    ],
    600,
  ),
  story: {
    width: 1200,
    height: 800,
    scene: {
      kind: 'room',
      wall: '#f3e3c4',
      floor: '#8fa468',
      horizon: 0.7,
      shapes: [{ kind: 'disc', x: 0.74, y: 0.34, width: 0.3, colour: '#f3c877' }],
    },
    things: [
      { icon: 'snow-capped-mountain', x: 0.52, y: 0.76, size: 0.76, tone: ['#4d6650', '#d7dfc9'] },
      { icon: 'evergreen-tree', x: 0.14, y: 0.84, size: 0.42 },
      { icon: 'evergreen-tree', x: 0.25, y: 0.9, size: 0.34 },
      { icon: 'hut', x: 0.76, y: 0.86, size: 0.36 },
      { icon: 'deciduous-tree', x: 0.92, y: 0.9, size: 0.4 },
      { icon: 'chicken', x: 0.58, y: 0.93, size: 0.13 },
    ],
  },
  'category-honey': badge('honey-pot', '#f3e3bd'),
  'category-mushrooms': badge('brown-mushroom', '#e4e6d2', shiitake),
  'category-tea': badge('teapot', '#d9e4d6', celadon),
  'category-grains': badge('cooked-rice', '#f1e2c6', undefined, 0.64, 16),
  'category-cured': badge('bacon', '#f2dccb', undefined, 0.64, 16),
  'category-snacks': badge('peanuts', '#ebdfc8'),
  'category-fruit': badge('kiwi-fruit', '#dfe8c8'),
  'category-vegetables': badge('leafy-green', '#dfead2'),
  'category-seasoning': badge('hot-pepper', '#f3dccd', undefined, 0.64, 16),
}
