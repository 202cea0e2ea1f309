import type { Ground } from '../studio.ts'
import type { Hex, Tone } from '../picture.ts'

/** Four backdrops the shop's pictures share, so that a page of them hangs together. */
export const wheat: Ground = { wall: '#f1e2bf', floor: '#dcbf87', light: 'leaves' }
export const moss: Ground = { wall: '#dbe3ca', floor: '#a9b98b', light: 'leaves' }
export const clay: Ground = { wall: '#f0dccb', floor: '#cfa98a', light: 'window' }
export const stone: Ground = { wall: '#e3e1d8', floor: '#bdb6a3', light: 'soft' }

export const wheatStage: Stage = { disc: '#e8cf98', podium: '#f5e7c8' }
export const mossStage: Stage = { disc: '#c3d0a6', podium: '#e9ecd8' }
export const clayStage: Stage = { disc: '#e4c2a6', podium: '#f5e6d8' }
export const stoneStage: Stage = { disc: '#d3cdbc', podium: '#f1eee5' }

interface Stage {
  disc: Hex
  podium: Hex
}

export const shiitake: Tone = ['#4d2e1d', '#f0d9b8']
export const celadon: Tone = ['#3b5a4a', '#cfe3d2']
export const zisha: Tone = ['#43211a', '#b5705a']
export const enamel: Tone = ['#8b9097', '#fbfaf6']
