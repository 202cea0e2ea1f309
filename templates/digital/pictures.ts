import type { PictureRecipe, Scene, Thing } from '../picture.ts'
import { badge, landscape } from '../studio.ts'
import { azure, graphite, mint, silver } from './grounds.ts'

/** A picture for phones (3:2) and one for desks (5:2); `wide` says which. */
const workbench = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.66
  const near = wide ? 0.6 : 1
  const things: Thing[] = [
    { icon: 'laptop', x, y: 0.82, size: 0.6 },
    { icon: 'headphone', x: x - 0.26 * near, y: 0.9, size: 0.34, tone: graphite },
    { icon: 'computer-mouse', x: x + 0.24 * near, y: 0.9, size: 0.2, tone: silver },
  ]
  const scene: Scene = {
    kind: 'room',
    wall: '#d8e6fb',
    floor: '#a5c1ea',
    horizon: 0.66,
    light: 'window',
    shapes: [{ kind: 'disc', x, y: 0.44, width: 0.8, colour: '#bcd4f5' }],
  }
  return wide ? landscape(scene, things, 600) : { width: 1200, height: 800, scene, things }
}

const outdoors = (wide: boolean): PictureRecipe => {
  const x = wide ? 0.72 : 0.66
  const near = wide ? 0.6 : 1
  const things: Thing[] = [
    { icon: 'camera', x: x - 0.06 * near, y: 0.84, size: 0.54 },
    { icon: 'watch', x: x + 0.2 * near, y: 0.88, size: 0.34, tone: mint },
    { icon: 'flashlight', x: x - 0.3 * near, y: 0.92, size: 0.26 },
  ]
  const scene: Scene = { kind: 'room', wall: '#efe9df', floor: '#cfc3b0', horizon: 0.66, light: 'leaves' }
  return wide ? landscape(scene, things, 600) : { width: 1200, height: 800, scene, things }
}

export const pictures: Record<string, PictureRecipe> = {
  logo: {
    width: 300,
    height: 300,
    scene: { kind: 'flat', wall: '#1d4ed8' },
    things: [{ icon: 'high-voltage', x: 0.5, y: 0.5, size: 0.62, tone: ['#9cc4ff', '#ffffff'] }],
  },
  'hero-workbench': workbench(false),
  'hero-workbench-wide': workbench(true),
  'hero-outdoors': outdoors(false),
  'hero-outdoors-wide': outdoors(true),
  'home-strip': landscape(
    { kind: 'room', wall: '#dfe6f2', floor: '#b3c0d6', horizon: 0.68, light: 'window' },
    [
      { icon: 'light-bulb', x: 0.64, y: 0.82, size: 0.48 },
      { icon: 'alarm-clock', x: 0.8, y: 0.88, size: 0.42 },
      { icon: 'potted-plant', x: 0.93, y: 0.9, size: 0.38 },
    ],
    600,
  ),
  story: {
    width: 1200,
    height: 800,
    scene: { kind: 'room', wall: '#e6ebf1', floor: '#bfcad8', horizon: 0.68, light: 'window' },
    things: [
      { icon: 'desktop-computer', x: 0.36, y: 0.82, size: 0.56 },
      { icon: 'gear', x: 0.66, y: 0.86, size: 0.28 },
      { icon: 'headphone', x: 0.82, y: 0.88, size: 0.34, tone: azure },
      { icon: 'battery', x: 0.58, y: 0.93, size: 0.18 },
    ],
  },
  'category-audio': badge('headphone', '#e6ebf1', graphite),
  'category-wear': badge('watch', '#d8e6fb', graphite),
  'category-charging': badge('electric-plug', '#dcefe9', graphite),
  'category-desk': badge('keyboard', '#efe9df', silver),
  'category-imaging': badge('camera', '#efe9df'),
  'category-home': badge('light-bulb', '#e2e6ee'),
}
