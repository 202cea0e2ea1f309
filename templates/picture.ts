/** `#rrggbb` */
export type Hex = `#${string}`

/**
 * How a sample picture is composed, the same every time. Lengths are parts of the picture's height,
 * `x` and `y` parts of its width and height.
 */
export interface PictureRecipe {
  width: number
  height: number
  scene: Scene
  /** Back to front. */
  things: readonly Thing[]
  /** How far the camera goes in, 1 for not at all, and the point it goes to. */
  zoom?: { by: number; x: number; y: number }
}

export interface Scene {
  /** `flat` is seen from above: things lie. In a `room` things stand on a floor. */
  kind: 'flat' | 'room'
  wall: Hex
  floor?: Hex
  /** Where the floor begins, from the top. */
  horizon?: number
  light?: 'soft' | 'window' | 'leaves'
  shapes?: readonly Shape[]
}

export interface Shape {
  kind: 'disc' | 'arch' | 'podium' | 'cloth'
  /** Centre of a disc or cloth; middle of the top of a podium; middle of the foot of an arch. */
  x: number
  y: number
  width: number
  height?: number
  colour: Hex
}

export interface Thing {
  /** A drawing of fluent-emoji. */
  icon: string
  /** Where it stands (the middle of its foot); of what lies or floats, the centre. */
  x: number
  y: number
  /** Its longer side. */
  size: number
  rotate?: number
  flip?: boolean
  /** Its darkest and lightest colour; without, its own colours. */
  tone?: Tone
  /** Turns its own colours, in degrees. */
  hue?: number
  /** Floats without a shadow, as a leaf in the air does. */
  floats?: boolean
}

export type Tone = readonly [dark: Hex, light: Hex]
