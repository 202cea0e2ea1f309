import type { Hex, PictureRecipe, Scene, Thing, Tone } from './picture.ts'

const square = { width: 800, height: 800 } as const

export interface Ground {
  wall: Hex
  floor?: Hex
  light?: NonNullable<Scene['light']>
}

/** One thing laid out, seen from above. */
export const lying = (icon: string, ground: Ground, tone?: Tone, size = 0.74, rotate = 0): PictureRecipe => ({
  ...square,
  scene: { kind: 'flat', ...ground },
  things: [{ icon, x: 0.5, y: 0.49, size, rotate, ...(tone && { tone }) }],
})

/** Part of a thing from near by; `x` and `y` is the part. */
export const closeUp = (
  icon: string,
  ground: Ground,
  at: { x: number; y: number; rotate?: number },
  tone?: Tone,
): PictureRecipe => ({
  ...lying(icon, ground, tone, 0.74, at.rotate ?? -8),
  zoom: { by: 1.7, x: at.x, y: at.y },
})

/** Things put together on a cloth, seen from above. */
export const together = (things: readonly Thing[], ground: Ground, cloth?: Hex): PictureRecipe => ({
  ...square,
  scene: {
    kind: 'flat',
    ...ground,
    ...(cloth && { shapes: [{ kind: 'cloth', x: 0.5, y: 0.5, width: 0.84, height: 0.9, colour: cloth }] }),
  },
  things,
})

/** One thing on a round podium before a disc on the wall. */
export const onPodium = (
  thing: Omit<Thing, 'x' | 'y'>,
  ground: Ground,
  colours: { disc: Hex; podium: Hex },
  others: readonly Thing[] = [],
): PictureRecipe => ({
  ...square,
  scene: {
    kind: 'room',
    horizon: 0.66,
    ...ground,
    shapes: [
      { kind: 'disc', x: 0.5, y: 0.44, width: 0.68, colour: colours.disc },
      { kind: 'podium', x: 0.5, y: 0.77, width: 0.62, height: 0.1, colour: colours.podium },
    ],
  },
  things: [{ x: 0.5, y: 0.79, ...thing }, ...others],
})

/** Things standing on the floor. */
export const onFloor = (things: readonly Thing[], ground: Ground, horizon = 0.6): PictureRecipe => ({
  ...square,
  scene: { kind: 'room', horizon, ...ground },
  things,
})

/** A picture for a category: one thing, large, on a plain ground. */
export const badge = (icon: string, wall: Hex, tone?: Tone, size = 0.64, hue = 0): PictureRecipe => ({
  width: 400,
  height: 400,
  scene: { kind: 'flat', wall },
  things: [{ icon, x: 0.5, y: 0.49, size, hue, ...(tone && { tone }) }],
})

/** A landscape picture; keep the left half for words. */
export const landscape = (scene: Scene, things: readonly Thing[], height = 700): PictureRecipe => ({
  width: 1500,
  height,
  scene,
  things,
})

/** A portrait for phones; keep the upper third for words. */
export const portrait = (scene: Scene, things: readonly Thing[]): PictureRecipe => ({
  width: 960,
  height: 1200,
  scene,
  things,
})
